package org.ingest.spark;

import java.io.Serializable;
import java.util.ArrayList;

/**
 * What one task reads: one stretch, or some small ones that follow one another.
 *
 * @param number in the order of the inputs, from 0
 */
record Bundle(int number, ArrayList<Stretch> stretches) implements Serializable {}
