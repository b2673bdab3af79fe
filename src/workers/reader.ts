import {createReader} from "../pipeline.js";
import {tables} from "../tables.js";
import {openCache} from "./place.js";
import {serve} from "./serve.js";

// A process that reads seeds.
serve((settings, place) => createReader(settings, tables, openCache(place)));
