#!/usr/bin/env node
import { build, buildWeb, requireNode } from './build.js';

requireNode();
const web = buildWeb();
build();
await web;
await import('../dist/src/main.js');
