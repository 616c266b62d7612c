package org.ingest.entity;

/** Decimal degrees, WGS 84. */
public record Coordinates(double latitude, double longitude) {}
