#include "events/titles.hpp"

#include "text/characters.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace dateline::events {
namespace {

constexpr std::size_t max_filler = 60;   ///< Of one role in a title, in code points.
constexpr std::size_t max_names = 4;     ///< Of one role in a title.

void append_clean(std::string& out, std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t start = at;
    const char32_t c = text::next_code_point(text, at);
    if (!text::is_space(c))
      out.append(text.substr(start, at - start));
    else if (!out.empty() && out.back() != ' ')
      out += ' ';
  }
}

}  // namespace

std::string shortened(std::string_view text, std::size_t length) {
  std::string clean;
  append_clean(clean, text::trim(text));
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

std::string Titles::name(const Participant& participant) const {
  if (participant.entity != syntax::none && !entities_[participant.entity].name.empty()) return entities_[participant.entity].name;
  syntax::TokenRange tokens = participant.tokens;
  const auto& word = reading_.tokens()[tokens.first];
  if (tokens.last - tokens.first > 1 && engine_.lexicon.word(word.word).is(syntax::Trait::determiner)) ++tokens.first;
  return shortened(reading_.words(tokens), max_filler);
}

rules::TitleTemplate::Filler Titles::filler(const Draft& draft, std::uint32_t role) const {
  std::vector<std::string> names;
  bool plural = false;
  for (const Participant& participant : draft.participants) {
    if (participant.role != role) continue;
    std::string text = name(participant);
    if (std::find(names.begin(), names.end(), text) != names.end()) continue;
    plural = plural || participant.plural;
    names.push_back(std::move(text));
  }
  if (names.size() > max_names) names.resize(max_names);
  std::string text;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (i > 0) text += i + 1 == names.size() ? " " + engine_.newsroom.conjunction + " " : ", ";
    text += names[i];
  }
  return {text, plural || names.size() > 1};
}

std::string Titles::from_roles(const Draft& draft) const {
  const rules::CompiledRule& rule = engine_.rules.rule(draft.rule);
  std::string longest;
  for (const rules::TitleTemplate& form : rule.titles) {
    std::string title = form.fill([&](std::size_t role) { return filler(draft, static_cast<std::uint32_t>(role)); });
    if (title.empty()) continue;
    if (text::length(title) <= max_length) return title;
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
  return text::capitalise(title);
}

}  // namespace dateline::events
