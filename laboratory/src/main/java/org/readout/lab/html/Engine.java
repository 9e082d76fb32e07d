package org.readout.lab.html;

/** Something that takes the article out of a page. */
interface Engine {

  String name();

  /** {@return what it finds in the page; nothing when it fails} */
  Extraction read(byte[] page, String address);
}
