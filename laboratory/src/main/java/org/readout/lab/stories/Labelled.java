package org.readout.lab.stories;

import org.readout.article.Article;

/** An article and the story to which annotators put it. */
record Labelled(Article article, String story) {}
