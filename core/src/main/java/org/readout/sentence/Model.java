package org.readout.sentence;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.readout.article.Span;

/** Everything that was learnt, and the order in which it is applied. */
final class Model {

  private final Table clusters;
  private final Table onlyTags;
  private final String[] tags;
  private final Pos[] poses;
  private final String[] pennTags;
  private final String[] relations;
  private final String[] nameLabels;
  private final Tagger tagger;
  private final Lemmatizer lemmatizer;
  private final Parser parser;
  private final NameTagger nameTagger;

  private Model(DataInputStream in) throws IOException {
    tags = strings(in);
    relations = strings(in);
    nameLabels = strings(in);
    String[] scripts = strings(in);
    clusters = Table.read(in);
    onlyTags = Table.read(in);
    tagger = new Tagger(Table.read(in), tags);
    lemmatizer = new Lemmatizer(Table.read(in), scripts, tags);
    parser = new Parser(Table.read(in), Table.read(in), Table.read(in), tags, relations);
    nameTagger = new NameTagger(Table.read(in), nameLabels, tags);
    poses = new Pos[tags.length];
    pennTags = new String[tags.length];
    for (int i = 0; i < tags.length; i++) {
      int slash = tags[i].indexOf('/');
      poses[i] = Pos.valueOf(tags[i].substring(0, slash));
      pennTags[i] = tags[i].substring(slash + 1);
    }
  }

  static Model read(DataInputStream in) throws IOException {
    return new Model(in);
  }

  private static String[] strings(DataInputStream in) throws IOException {
    String[] strings = new String[in.readInt()];
    for (int i = 0; i < strings.length; i++) {
      strings[i] = in.readUTF();
    }
    return strings;
  }

  Line.Word word(String form) {
    Line.Word word = new Line.Word(form, -1, onlyTags.number(Line.atom(form)));
    int cluster = clusters.number(word.lowerAtom);
    return cluster < 0 ? word : new Line.Word(form, cluster, word.onlyTag);
  }

  Reading read(List<Line> lines) {
    Tagger.Scratch scratch = new Tagger.Scratch();
    List<Sentence> sentences = new ArrayList<>(lines.size());
    List<Name> names = new ArrayList<>();
    for (Line line : lines) {
      tagger.tag(line, scratch);
      parser.parse(line, scratch);
      nameTagger.tag(line, scratch);
    }
    for (Line line : lines) {
      Sentence sentence = sentence(sentences.size(), line);
      sentences.add(sentence);
      addNames(line, sentence, names);
    }
    return new Reading(sentences, names);
  }

  private Sentence sentence(int index, Line line) {
    List<Token> tokens = new ArrayList<>(line.size);
    for (int i = 0; i < line.size; i++) {
      Line.Word word = line.words[i];
      int tag = line.tags[i];
      tokens.add(
          new Token(
              new Span(line.starts[i], line.starts[i] + word.form.length()),
              word.form,
              poses[tag],
              pennTags[tag],
              lemmatizer.lemma(word, tag),
              line.heads[i],
              relations[line.relations[i]]));
    }
    return new Sentence(index, tokens.getFirst().span().cover(tokens.getLast().span()), tokens);
  }

  private void addNames(Line line, Sentence sentence, List<Name> names) {
    int first = -1;
    for (int i = 0; i < line.size; i++) {
      String label = nameLabels[line.names[i]];
      char place = label.charAt(0);
      if (place == 'B' || place == 'U') {
        first = i;
      }
      if (place == 'L' || place == 'U') {
        Span span = sentence.tokens().get(first).span().cover(sentence.tokens().get(i).span());
        NameType type = NameType.valueOf(label.substring(2));
        names.add(new Name(sentence.index(), first, i + 1, span, type));
      }
    }
  }
}
