// Sentences analysed with the built-in English pack, and their analysis as text that a table of expectations can hold.
#pragma once

#include "packs/embedded_packs.hpp"
#include "packs/pack_node.hpp"
#include "syntax/analyser.hpp"
#include "syntax/entities.hpp"
#include "text/sentences.hpp"
#include "text/tokens.hpp"
#include "time/time_grammar.hpp"

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace dateline::testing {

/// The pack, compiled once for all tests of an executable.
struct English {
  English() {
    for (const packs::EmbeddedFile& file : packs::embedded_files())
      if (file.path.substr(0, 3) == "en/") files.push_back(packs::read_embedded(file, problems));
    std::vector<const packs::PackNode*> roots;
    for (const packs::PackNode& file : files) roots.push_back(&file);
    times = std::make_unique<time::TimeGrammar>(time::builtin_time_sections("en", problems), vocabulary, problems);
    sentences.abbreviations.resize(vocabulary.size() + 1);
    for (const char* word : {"mr", "dr", "gen", "st"}) {
      const text::WordId id = vocabulary.intern(word);
      sentences.abbreviations.resize(std::max<std::size_t>(sentences.abbreviations.size(), id + 1));
      sentences.abbreviations[id] = true;
    }
    lexicon = std::make_unique<syntax::Lexicon>("en", roots, vocabulary, problems);
  }

  static const English& get() {
    static const English english;
    return english;
  }

  std::vector<Problem> problems;
  std::vector<packs::PackNode> files;
  text::Vocabulary vocabulary;
  text::SentenceRules sentences;
  std::unique_ptr<time::TimeGrammar> times;
  std::unique_ptr<syntax::Lexicon> lexicon;
};

/// One text, sentence by sentence.
class Reading {
 public:
  explicit Reading(std::string text, bool headline = false, std::string_view published = "")
      : text_(std::move(text)),
        linker_(*English::get().lexicon, text_, tokens_, Date::from_edtf(published).value_or(Date())) {
    const English& english = English::get();
    text::tokenise(text_, english.vocabulary, tokens_);
    sentences_ = text::split_sentences(text_, tokens_, english.sentences);
    time::TimeContext context;
    context.sentences = sentences_;
    english.times->find(text_, tokens_, context, times_);
    const syntax::Analyser analyser(*english.lexicon);
    for (const text::Sentence sentence : sentences_) {
      syntax::SentenceAnalysis analysis;
      const syntax::Manner manner = headline ? syntax::Manner::headline : syntax::Manner::prose;
      analyser.analyse(text_, tokens_, sentence, times_in(sentence), manner, linker_.surnames(), analysis);
      linker_.link(analysis);
      analyses_.push_back(std::move(analysis));
    }
    linker_.finish();
  }

  const std::vector<syntax::SentenceAnalysis>& sentences() const { return analyses_; }
  const std::vector<Entity>& entities() const { return linker_.entities(); }
  std::string_view word(text::WordId id) const { return English::get().vocabulary.word(id); }

  std::string words(syntax::TokenRange range) const {
    if (range.empty()) return "";
    return text_.substr(tokens_[range.first].start, tokens_[range.last - 1].end - tokens_[range.first].start);
  }

  /// "subject=X object=Y to=Z", in the order subject, object, others.
  std::string arguments(const syntax::SentenceAnalysis& analysis, const syntax::Predicate& predicate) const {
    using syntax::Relation;
    std::string result;
    for (const Relation relation :
         {Relation::subject, Relation::object, Relation::indirect_object, Relation::complement, Relation::prepositional,
          Relation::modifier, Relation::clause})
      for (const syntax::Argument& argument : analysis.arguments_of(predicate)) {
        if (argument.relation != relation) continue;
        static constexpr const char* names[] = {"subject", "object", "indirect", "complement",
                                                "clause",  "",       "modifier"};
        if (!result.empty()) result += ' ';
        result += relation == Relation::prepositional ? std::string(word(argument.preposition))
                                                      : names[static_cast<std::size_t>(relation)];
        result += '=' + words(argument.tokens);
      }
    return result;
  }

  /// The predicate of that lemma in the first sentence that has one: "active: subject=X object=Y"; "none" without.
  std::string predicate(std::string_view lemma) const {
    for (const syntax::SentenceAnalysis& analysis : analyses_)
      for (const syntax::Predicate& found : analysis.predicates)
        if (word(found.lemma) == lemma) return std::string(name(found.alternation)) + ": " + arguments(analysis, found);
    return "none";
  }

 private:
  std::vector<syntax::TokenRange> times_in(text::Sentence sentence) const {
    std::vector<syntax::TokenRange> ranges;
    for (const TimeExpression& time : times_) {
      syntax::TokenRange range{sentence.last, sentence.last};
      for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
        if (tokens_[i].start < time.span.start || tokens_[i].end > time.span.end) continue;
        range.first = std::min(range.first, i);
        range.last = i + 1;
      }
      if (range.first < range.last) ranges.push_back(range);
    }
    return ranges;
  }

  std::string text_;
  std::vector<text::Token> tokens_;
  std::vector<text::Sentence> sentences_;
  std::vector<TimeExpression> times_;
  std::vector<syntax::SentenceAnalysis> analyses_;
  syntax::EntityLinker linker_;
};

/// The entity of the first phrase written so in sentence `sentence`; "-" without one.
inline std::string entity_of(const Reading& reading, std::size_t sentence, std::string_view written) {
  for (const syntax::NounPhrase& phrase : reading.sentences().at(sentence).phrases)
    if (reading.words(phrase.tokens) == written)
      return phrase.entity == syntax::none ? "-" : reading.entities()[phrase.entity].name;
  return "no such phrase";
}

}  // namespace dateline::testing
