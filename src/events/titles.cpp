#include "events/titles.hpp"

#include "text/characters.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace dateline::events {
namespace {

constexpr std::size_t max_filler = 60;   ///< Of one role in a title, in code points.
constexpr std::string_view quotation_marks = "\"\u201c\u201d\u201e\u00ab\u00bb\u2018\u2019";
constexpr std::size_t max_names = 4;     ///< Of one role in a title.

void append_clean(std::string& out, std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t start = at;
    std::size_t end = at;  // of the word
    while (at < text.size() && !text::is_space(text::next_code_point(text, at))) end = at;
    out.append(text, start, end - start);
    if (at != end && !out.empty() && out.back() != ' ') out += ' ';
  }
}

/// ASCII with single spaces between words, as most names are.
bool is_clean(std::string_view text) {
  bool space = true;
  for (const char c : text) {
    const bool is_space = c == ' ';
    if (static_cast<unsigned char>(c) < ' ' || static_cast<unsigned char>(c) >= 0x80 || (is_space && space)) return false;
    space = is_space;
  }
  return !space;
}

}  // namespace

std::string shortened(std::string_view text, std::size_t length) {
  if (text.size() <= length && is_clean(text)) return std::string(text);
  std::string clean;
  append_clean(clean, text::trim(text));
  if (clean.size() <= length) return clean;
  std::size_t cut = 0;
  std::size_t at = 0;
  for (std::size_t count = 0; at < clean.size() && count < length; ++count) {
    if (clean[at] == ' ') cut = at;
    text::next_code_point(clean, at);
  }
  if (at < clean.size()) {
    if (clean[at] != ' ') at = cut == 0 ? at : cut;
    clean.resize(at);
    while (!clean.empty() && (clean.back() == ',' || clean.back() == ' ' || clean.back() == ';')) clean.pop_back();
  }
  return clean;
}

/// Of a quotation, what stands between its marks; without the word that introduces a clause.
syntax::TokenRange Titles::core_of(syntax::TokenRange tokens) const {
  const auto is_quote = [&](std::uint32_t token) {
    const std::string_view sign = reading_.words({token, token + 1});
    return reading_.tokens()[token].kind == text::TokenKind::sign && quotation_marks.find(sign) != std::string_view::npos;
  };
  const auto drop_first = [&](bool drop) {
    if (drop && tokens.last - tokens.first > 1) ++tokens.first;
    return drop;
  };
  drop_first(engine_.lexicon.word(reading_.tokens()[tokens.first].word).is(syntax::Trait::complementiser));
  if (!drop_first(is_quote(tokens.first))) return tokens;
  for (std::uint32_t token = tokens.first + 1; token < tokens.last; ++token)
    if (is_quote(token) && !reading_.tokens()[token].space_before) {
      tokens.last = token;
      break;
    }
  return tokens;
}

std::string_view Titles::known_name(const Participant& participant) const {
  if (participant.country != syntax::none) return engine_.lexicon.gazetteer().entry(participant.country).name;
  return participant.entity != syntax::none ? std::string_view(entities_[participant.entity].name) : std::string_view();
}

std::string Titles::name(const Participant& participant) const {
  if (const std::string_view known = known_name(participant); !known.empty()) return std::string(known);
  syntax::TokenRange tokens = participant.kind == EntityKind::text ? core_of(participant.tokens) : participant.tokens;
  const auto& word = reading_.tokens()[tokens.first];
  if (tokens.last - tokens.first > 1 && engine_.lexicon.word(word.word).is(syntax::Trait::determiner)) ++tokens.first;
  return shortened(reading_.words(tokens), max_filler);
}

/// The words of one draft for the templates of its type.
class Titles::Words : public rules::TitleWords {
 public:
  Words(const Titles& titles, const Draft& draft) : titles_(titles), draft_(draft) {
    made_.reserve(draft.participants.size());  // what views point into stays where it is
    names_.reserve(draft.participants.size());
    for (const Participant& participant : draft.participants) {
      names_.push_back(titles.known_name(participant));
      if (names_.back().empty()) names_.back() = made_.emplace_back(titles.name(participant));
    }
  }

  bool has_role(std::size_t role) const override {
    return std::any_of(draft_.participants.begin(), draft_.participants.end(),
                       [role](const Participant& participant) { return participant.role == role; });
  }
  /// "A, B and C", each named once.
  bool append_role(std::string& title, std::size_t role, bool with_preposition) const override {
    std::array<std::string_view, max_names> names;
    std::size_t count = 0;
    bool plural = false;
    for (std::size_t i = 0; i < names_.size() && count < max_names; ++i) {
      const Participant& participant = draft_.participants[i];
      if (participant.role != role || std::find(names.begin(), names.begin() + count, names_[i]) != names.begin() + count) continue;
      if (count == 0 && with_preposition && participant.preposition != text::unknown_word && !names_[i].empty()) {
        title += word(participant.preposition);
        title += ' ';
      }
      plural = plural || participant.plural;
      names[count++] = names_[i];
    }
    for (std::size_t i = 0; i < count; ++i) {
      if (i > 0 && i + 1 == count)
        title.append(" ").append(titles_.engine_.newsroom.conjunction).append(" ");
      else if (i > 0)
        title += ", ";
      title += names[i];
    }
    return plural || count > 1;
  }
  void append_verb(std::string& title, bool plural) const override {
    append_with_particle(title, plural ? draft_.verb : titles_.engine_.verb_forms.third(draft_.verb));
  }
  void append_participle(std::string& title) const override {
    append_with_particle(title, titles_.engine_.verb_forms.participle(draft_.verb));
  }

 private:
  std::string_view word(text::WordId id) const { return titles_.engine_.vocabulary.word(id); }
  void append_with_particle(std::string& title, text::WordId form) const {
    if (form == text::unknown_word) return;
    title += word(form);
    for (const text::WordId id : draft_.behind) title.append(" ").append(word(id));
  }

  const Titles& titles_;
  const Draft& draft_;
  std::vector<std::string_view> names_;  ///< By participant.
  std::vector<std::string> made_;
};

std::string Titles::from_roles(const Draft& draft) const {
  const Words words(*this, draft);
  std::string longest;
  for (const rules::TitleTemplate& form : engine_.rules.rule(draft.rule).titles) {
    std::string title = form.fill(words);
    if (title.empty()) continue;
    if (title.size() <= max_length || text::length(title) <= max_length) return title;
    if (longest.empty()) longest = std::move(title);
  }
  return shortened(longest, max_length);
}

std::string Titles::from_words(const Draft& draft) const {
  std::string title = draft.participants.empty() ? std::string() : name(draft.participants.front());
  for (const syntax::TokenRange& range : draft.words) {
    if (!title.empty()) title += ' ';
    append_clean(title, reading_.words(range));
  }
  return shortened(title, max_length);
}

std::string Titles::title(const Draft& draft) const {
  std::string title;
  if (draft.rule != syntax::none) title = from_roles(draft);
  if (title.empty() && !draft.words.empty()) title = from_words(draft);
  if (title.empty()) title = shortened(reading_.words({reading_.sentences()[draft.sentence].first, reading_.sentences()[draft.sentence].last}), max_length);
  return text::capitalise(std::move(title));
}

}  // namespace dateline::events
