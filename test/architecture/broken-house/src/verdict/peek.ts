import { readFileSync } from "node:fs";
import { z } from "zod";
import { verb } from "../app/verb.ts";

export const peek = [readFileSync, z, verb];
