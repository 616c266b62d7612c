/**
 * What the build does to the compiler's classes before they are packed, so that the program starts
 * and runs quicker. Nothing of it is in the program.
 */
package org.ingest.build;
