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
  rules.openers[vocabulary.intern("a")] = true;
  rules.unfinished.resize(16);
  rules.unfinished[vocabulary.intern("of")] = true;
  rules.credits.resize(32);
  for (const char* word : {"reuters", "getty", "images"}) rules.credits[vocabulary.intern(word)] = true;
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

TEST_CASE("blank lines and bullets end sentences, wrapped lines do not") {
  CHECK(split("A headline\n\nThe first\nsentence goes on") == Strings{"A headline", "The first\nsentence goes on"});
  CHECK(split("Items\n- one\n- two") == Strings{"Items", "- one", "- two"});
}

TEST_CASE("a heading glued to the story ends where a capital opens the story") {
  CHECK(split("Road closed after the storm The council of Skarn said so.") ==
        Strings{"Road closed after the storm", "The council of Skarn said so."});
  CHECK(split("Skarn has shut its schools in 2009 A Norwegian court decided.") ==
        Strings{"Skarn has shut its schools in 2009", "A Norwegian court decided."});
  CHECK(split("Skarn has shut its only school (again) The council said so.") ==
        Strings{"Skarn has shut its only school (again)", "The council said so."});
  for (const char* whole : {"He was told so by newspaper The Guardian on Monday.",
                            "She was seen in the film of The thing once.", "She wrote to me, The same said."})
    CHECK(split(whole) == Strings{whole});
}

TEST_CASE("a share's symbol that was parted ends no sentence") {
  CHECK(split("Odex (ODX.\nL) rose. Kolm (KLM. DE) fell.") == Strings{"Odex (ODX.\nL) rose.", "Kolm (KLM. DE) fell."});
  CHECK(split("She left (again. No!) He stayed.").size() == 3);
}

TEST_CASE("full stops of Chinese need no space") {
  CHECK(split("\xE4\xBB\x96\xE6\x9D\xA5\xE3\x80\x82\xE4\xBB\x96\xE8\xB5\xB0\xE3\x80\x82") ==
        Strings{"\xE4\xBB\x96\xE6\x9D\xA5\xE3\x80\x82", "\xE4\xBB\x96\xE8\xB5\xB0\xE3\x80\x82"});
}

TEST_CASE("a story begins behind the credit of a photograph") {
  CHECK(split("Photograph: Ida Moen/Reuters Odex is to close a plant.") ==
        Strings{"Photograph: Ida Moen/Reuters", "Odex is to close a plant."});
  CHECK(split("Photograph: Ida Moen/Getty Images Odex is to close a plant.") ==
        Strings{"Photograph: Ida Moen/Getty Images", "Odex is to close a plant."});
  for (const char* whole :
       {"He told the Odex/Reuters poll so.", "Shares rose as Reuters Odex said.", "He asked Otto Weiss/Reuters again."})
    CHECK(split(whole) == Strings{whole});
}
