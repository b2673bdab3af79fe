import {createReader} from "../pipeline.js";
import {openStore} from "../store/seed-store.js";
import {tables} from "../tables.js";
import {serve} from "./serve.js";

// A process that reads seeds.
serve((settings, place) => createReader(settings, tables, openStore(place)));
