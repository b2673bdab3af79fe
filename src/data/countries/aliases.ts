/** All that is known of names, gathered from the files of this folder. */

import type {AliasTables} from "../../model/country.js";
import {abbreviations, affixes} from "./abbreviations.js";
import {agencies} from "./agencies.js";
import {blockers, words} from "./blockers.js";
import {cities} from "./cities.js";
import {demonyms} from "./demonyms.js";
import {exonyms} from "./exonyms.js";
import {firms} from "./firms.js";
import {furtherLeaders} from "./further-leaders.js";
import {governments} from "./governments.js";
import {largeCities} from "./large-cities.js";
import {largeFirms} from "./large-firms.js";
import {latinLeaders} from "./latin-leaders.js";
import {leaders} from "./leaders.js";
import {media} from "./media.js";
import {ministers} from "./ministers.js";
import {organisations} from "./organisations.js";
import {pastLeaders} from "./past-leaders.js";
import {dependencies, placeAliases, places} from "./places.js";
import {relations} from "./relations.js";
import {variants} from "./variants.js";

export const aliases: AliasTables = {
  rows: [
    ...exonyms, ...variants, ...demonyms, ...cities, ...largeCities, ...leaders, ...pastLeaders, ...ministers, ...furtherLeaders, ...latinLeaders, ...governments, ...agencies, ...firms, ...largeFirms, ...media,
    ...abbreviations, ...placeAliases, ...organisations, ...blockers, ...words,
  ],
  places,
  dependencies,
  affixes,
  relations,
};
