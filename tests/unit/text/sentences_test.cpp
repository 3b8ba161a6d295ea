#include "text/sentences.hpp"

#include "catch.hpp"

#include <string>
#include <vector>

using namespace dateline;

namespace {

std::vector<std::string> split(std::string_view source) {
  text::Vocabulary vocabulary;
  text::SentenceRules rules;
  rules.abbreviations.resize(16);
  rules.openers.resize(16);
  for (const char* word : {"gen", "oct", "mr"}) rules.abbreviations[vocabulary.intern(word)] = true;
  rules.openers[vocabulary.intern("the")] = true;
  rules.run_on.resize(16);
  rules.run_on[vocabulary.intern("the")] = true;
  std::vector<text::Token> tokens;
  text::tokenise(source, vocabulary, tokens);
  std::vector<std::string> result;
  for (const text::Sentence& sentence : text::split_sentences(source, tokens, rules))
    result.emplace_back(
        source.substr(tokens[sentence.first].start, tokens[sentence.last - 1].end - tokens[sentence.first].start));
  return result;
}

using Strings = std::vector<std::string>;

}  // namespace

TEST_CASE("sentences end at full stops before capitals") {
  CHECK(split("She left. He stayed! Why? Nobody knows") == Strings{"She left.", "He stayed!", "Why?", "Nobody knows"});
  CHECK(split("Shares fell 3.5 percent. Then they rose.") == Strings{"Shares fell 3.5 percent.", "Then they rose."});
}

TEST_CASE("abbreviations, initials and closing quotation marks") {
  CHECK(split("Gen. Ryder spoke on Oct. 3. Mr. J. Smith left.") ==
        Strings{"Gen. Ryder spoke on Oct. 3.", "Mr. J. Smith left."});
  CHECK(split("He lives in the U.S. The house is old.") == Strings{"He lives in the U.S.", "The house is old."});
  CHECK(split("He met U.S. President Lee.") == Strings{"He met U.S. President Lee."});
  CHECK(split("\"It is over.\" She smiled.") == Strings{"\"It is over.\"", "She smiled."});
}

TEST_CASE("a heading that ran into the text ends before a word that opens a sentence") {
  CHECK(split("Weiss goes on trial The doctor said nothing.") ==
        Strings{"Weiss goes on trial", "The doctor said nothing."});
  CHECK(split("Weiss read The Lancet.") == Strings{"Weiss read The Lancet."});
  CHECK(split("5 May 2010 The doctor said nothing.") == Strings{"5 May 2010 The doctor said nothing."});
}

TEST_CASE("blank lines and bullets end sentences, wrapped lines do not") {
  CHECK(split("A headline\n\nThe first\nsentence goes on") == Strings{"A headline", "The first\nsentence goes on"});
  CHECK(split("Items\n- one\n- two") == Strings{"Items", "- one", "- two"});
}

TEST_CASE("full stops of Chinese need no space") {
  CHECK(split("\xE4\xBB\x96\xE6\x9D\xA5\xE3\x80\x82\xE4\xBB\x96\xE8\xB5\xB0\xE3\x80\x82") ==
        Strings{"\xE4\xBB\x96\xE6\x9D\xA5\xE3\x80\x82", "\xE4\xBB\x96\xE8\xB5\xB0\xE3\x80\x82"});
}
