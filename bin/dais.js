#!/usr/bin/env node
import { build, requireNode } from './build.js';

requireNode();
build();
await import('../dist/src/cli.js');
