// Everything one language needs, compiled once: words, times, names, rules, cues. Immutable afterwards.
#pragma once

#include <dateline/rules.hpp>

#include "events/modality_cues.hpp"
#include "events/newsroom.hpp"
#include "events/verb_forms.hpp"
#include "rules/compiled_rules.hpp"
#include "syntax/analyser.hpp"
#include "syntax/lexicon.hpp"
#include "text/sentences.hpp"
#include "text/vocabulary.hpp"
#include "time/time_grammar.hpp"

#include <string>
#include <vector>

namespace dateline::events {

struct LanguageEngine {
  /// \param packs of this language, the built-in one first. Mistakes are added to `problems`.
  LanguageEngine(std::string language, const std::vector<RulePack>& packs, std::vector<Problem>& problems);
  LanguageEngine(const LanguageEngine&) = delete;
  LanguageEngine& operator=(const LanguageEngine&) = delete;

  /// A language may have a time grammar and no rules.
  bool has_rules() const noexcept { return !rules.rules().empty(); }

  std::string language;
  text::Vocabulary vocabulary;
  time::TimeGrammar times;
  syntax::Lexicon lexicon;
  rules::CompiledRules rules;
  ModalityCues cues;
  Newsroom newsroom;
  text::SentenceRules sentences;
  VerbForms verb_forms{lexicon};
  syntax::Analyser analyser{lexicon};
};

}  // namespace dateline::events
