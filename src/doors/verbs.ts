import type { Verb } from "./verb.ts";
import { burnInVerb } from "./verbs/burn-in.ts";
import { campaignVerb } from "./verbs/campaign.ts";
import { compareVerb } from "./verbs/compare.ts";
import { demoVerb } from "./verbs/demo.ts";
import { doctorVerb } from "./verbs/doctor.ts";
import { exportVerb } from "./verbs/export.ts";
import { gateVerb } from "./verbs/gate.ts";
import { intelVerb } from "./verbs/intel.ts";
import { leaderboardVerb } from "./verbs/leaderboard.ts";
import { mergeVerb } from "./verbs/merge.ts";
import { newVerb } from "./verbs/new.ts";
import { planVerb } from "./verbs/plan.ts";
import { powerVerb } from "./verbs/power.ts";
import { predictVerb } from "./verbs/predict.ts";
import { proveVerb } from "./verbs/prove.ts";
import { regradeVerb } from "./verbs/regrade.ts";
import { reportVerb } from "./verbs/report.ts";
import { runVerb } from "./verbs/run.ts";
import { showVerb } from "./verbs/show.ts";
import { verifyVerb } from "./verbs/verify.ts";
import { watchVerb } from "./verbs/watch.ts";

/** Every command, in the order the help lists them. */
export const VERBS: readonly Verb[] = [
  demoVerb,
  runVerb,
  gateVerb,
  mergeVerb,
  planVerb,
  doctorVerb,
  powerVerb,
  watchVerb,
  burnInVerb,
  compareVerb,
  reportVerb,
  showVerb,
  exportVerb,
  regradeVerb,
  proveVerb,
  newVerb,
  campaignVerb,
  verifyVerb,
  intelVerb,
  leaderboardVerb,
  predictVerb,
];
