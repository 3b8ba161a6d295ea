// The present, of one and of several, and the past participle of each verb the lexicon knows, for titles.
#pragma once

#include "syntax/lexicon.hpp"
#include "text/vocabulary.hpp"

#include <vector>

namespace dateline::events {

class VerbForms {
 public:
  explicit VerbForms(const syntax::Lexicon& lexicon);
  /// `unknown_word` where the lexicon has no such form.
  text::WordId third(text::WordId lemma) const noexcept { return look_up(third_, lemma); }
  /// Of several, of a verb the lexicon knows: "visit", "are".
  text::WordId plural(text::WordId lemma) const noexcept { return look_up(plural_, lemma); }
  text::WordId participle(text::WordId lemma) const noexcept { return look_up(participle_, lemma); }

 private:
  using ByLemma = std::vector<text::WordId>;
  static text::WordId look_up(const ByLemma& forms, text::WordId lemma) noexcept {
    return lemma < forms.size() ? forms[lemma] : text::unknown_word;
  }
  ByLemma third_;
  ByLemma plural_;
  ByLemma participle_;
};

}  // namespace dateline::events
