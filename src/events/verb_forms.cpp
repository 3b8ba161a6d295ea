#include "events/verb_forms.hpp"

namespace dateline::events {

VerbForms::VerbForms(const syntax::Lexicon& lexicon) {
  const auto size = static_cast<text::WordId>(lexicon.vocabulary().size());
  third_.assign(size, text::unknown_word);
  plural_.assign(size, text::unknown_word);
  participle_.assign(size, text::unknown_word);
  for (text::WordId id = 1; id < size; ++id) {
    const syntax::Word& word = lexicon.word(id);
    if (word.verb == text::unknown_word) continue;
    plural_[word.verb] = lexicon.plural_form(word.verb);
    if (word.is(syntax::Trait::verb_third) && third_[word.verb] == text::unknown_word) third_[word.verb] = id;
    if (word.is(syntax::Trait::verb_participle) && participle_[word.verb] == text::unknown_word)
      participle_[word.verb] = id;
  }
}

}  // namespace dateline::events
