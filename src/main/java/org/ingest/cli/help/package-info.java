/**
 * What is made of the description of a command besides its {@code --help}: pages of the manual and
 * scripts that complete what is typed. Takes picocli's {@code CommandSpec}s, so that commands and
 * options are described in one place only; hands back text.
 *
 * <p>Picocli's own generator makes the script for bash. Its generator of manual pages gives
 * AsciiDoc, which only Asciidoctor turns into a page: 30 MB of libraries with JRuby, where {@link
 * org.ingest.cli.help.ManualPage} writes the page itself.
 */
package org.ingest.cli.help;
