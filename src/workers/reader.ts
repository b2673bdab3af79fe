import {plainly as plainFormat} from "../formats/plainly.js";
import {createReader} from "../pipeline.js";
import {openStore} from "../store/seed-store.js";
import {tables} from "../tables.js";
import {serve} from "./serve.js";

// A process that reads seeds.
serve(({settings, place, plainly = false}, watching) => createReader(settings, plainly ? {...tables, formats: [plainFormat]} : tables, openStore(place), watching));
