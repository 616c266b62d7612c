/**
 * What happened to counted troops. Rules vote, plain words weigh more, a model chooses; who does
 * harm is never said to suffer it.
 */
package org.ingest.troops.status;
