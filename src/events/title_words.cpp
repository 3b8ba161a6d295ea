#include "events/title_words.hpp"

#include "text/characters.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>

namespace dateline::events {
namespace {

constexpr std::size_t max_names = 4;  ///< Of one role in a title.
constexpr std::size_t whole_text = 400;
constexpr std::size_t least_text = 30;  ///< What a role that takes text is told with at least, in code points.

}  // namespace

Titles::Words::Words(const Titles& titles) : titles_(titles), draft_(titles.draft_) {
  names_.reserve(draft_.participants.size());  // what views point into stays where it is
  for (const Participant& participant : draft_.participants) {
    Name& name = names_.emplace_back();
    name.text = name.made = titles.with_nation(participant);
    if (name.text.empty()) name.text = titles.known_name(participant);
    if (name.text.empty()) name.text = name.made = titles.name(participant, whole_text);
    name.tellable = titles.is_told(participant) && !titles.within_another(participant);
    if (name.tellable) roles_ |= std::uint32_t{1} << participant.role;
  }
}

/// "a hall [in Rome]": the preposition stands between the two.
bool Titles::Words::tells_where(const Participant& place, const Participant& whole) const {
  return is_of_place(place.preposition) && whole.tokens.last + 1 == place.tokens.first &&
         titles_.reading_.tokens()[whole.tokens.last].word == place.preposition;
}

bool Titles::Words::append_role(std::string& title, std::size_t role, bool with_preposition) const {
  std::array<std::string_view, max_names> names;
  std::array<const Participant*, max_names> told;
  std::size_t count = 0;
  bool plural = false;
  text::WordId preposition = text::unknown_word;
  for (std::size_t i = 0; i < names_.size() && count < max_names; ++i) {
    const Participant& participant = draft_.participants[i];
    std::string_view name = names_[i].text;
    if (participant.role != role || !names_[i].tellable) continue;
    // "a hall in Rome": Rome has been told.
    const auto tells = [name](std::string_view earlier) {
      return earlier.ends_with(name) &&
             (earlier.size() == name.size() || earlier[earlier.size() - name.size() - 1] == ' ');
    };
    if (std::any_of(names.begin(), names.begin() + count, tells)) continue;
    if (count == 0) preposition = participant.preposition;
    // "arrived at the hall in Rome", "visited Weiss in Rome"
    if (participant.preposition != preposition && (with_preposition || is_of_place(participant.preposition))) continue;
    if (count == 0 && with_preposition && !name.empty()) append_preposition(title, participant.preposition);
    plural = plural || participant.plural;
    const bool takes_text = participant.kind == EntityKind::text;
    if (takes_text) name = names_[i].fitted = fitting(participant, name, title);
    told[count] = &participant;
    names[count++] = name;
    if (takes_text) break;
  }
  for (std::size_t i = 0; i < count; ++i) {
    if (i > 0 && tells_where(*told[i], *told[i - 1]))
      title.append(" ").append(word(told[i]->preposition)).append(" ");
    else if (i > 0 && i + 1 == count)
      title.append(" ").append(titles_.engine_.newsroom.conjunction).append(" ");
    else if (i > 0)
      title += ", ";
    title += names[i];
  }
  return plural || count > 1;
}

bool Titles::Words::append_place(std::string& title, std::size_t role, std::string_view preposition) const {
  std::string place;
  const bool several = append_role(place, role, false);
  if (place.empty() || title.find(place) != std::string::npos) return several;  // "a factory in Peru explodes"
  const auto& participants = draft_.participants;
  const auto found = std::find_if(participants.begin(), participants.end(),
                                  [&](const Participant& each) { return each.role == role; });
  constexpr std::uint64_t of_others = syntax::traits(syntax::Trait::of_marker, syntax::Trait::agent_marker);
  if (found->preposition != text::unknown_word && !titles_.engine_.lexicon.word(found->preposition).any_of(of_others))
    preposition = word(found->preposition);  // "on the motorway"
  title.append(preposition).append(" ").append(place);
  return several;
}

void Titles::Words::append_verb(std::string& title, bool plural) const {
  if (parts_around_object()) return;
  append_with_particle(
      title, plural ? titles_.engine_.verb_forms.plural(draft_.verb) : titles_.engine_.verb_forms.third(draft_.verb));
}

void Titles::Words::append_participle(std::string& title) const {
  append_with_particle(title, titles_.engine_.verb_forms.participle(draft_.verb));
}

/// "cease-[fire]": with what hyphens join to its noun.
syntax::TokenRange Titles::Words::joined_noun() const {
  const std::vector<text::Token>& tokens = titles_.reading_.tokens();
  syntax::TokenRange noun = draft_.trigger;
  const auto hyphen = [&](std::uint32_t i) {
    return !tokens[i].space_before && tokens[i].kind == text::TokenKind::sign &&
           titles_.reading_.text()[tokens[i].start] == '-';
  };
  while (noun.first >= 2 && !tokens[noun.first].space_before && hyphen(noun.first - 1) &&
         tokens[noun.first - 2].kind == text::TokenKind::word)
    noun.first -= 2;
  return noun;
}

std::string Titles::Words::noun() const {
  if (draft_.nominal) return text::fold(titles_.reading_.words(joined_noun()));
  if (draft_.phrase.empty()) return {};
  syntax::TokenRange noun = titles_.without_determiner(draft_.phrase);
  for (std::uint32_t token = noun.first; token < noun.last; ++token)
    if (titles_.engine_.lexicon.word(titles_.reading_.tokens()[token].word).is(syntax::Trait::of_marker))
      noun.last = token;
  return titles_.phrases_.text(noun, max_filler);
}

void Titles::Words::append_noun(std::string& title) const {
  title += noun();
}

bool Titles::Words::in_order(std::string_view title) const {
  if (draft_.nominal) return true;
  std::size_t last = 0;
  std::uint32_t last_token = 0;
  for (std::size_t i = 0; i < names_.size(); ++i) {
    const Participant& participant = draft_.participants[i];
    if (participant.tokens.first < draft_.trigger.last) continue;
    const std::size_t at = place(i, title);
    if (at == std::string_view::npos) continue;
    if (last_token != 0 && (at > last) != (participant.tokens.first > last_token)) return false;
    last = at;
    last_token = participant.tokens.first;
  }
  return true;
}

bool Titles::Words::names(std::string_view title) const {
  for (std::size_t i = 0; i < names_.size(); ++i) {
    const std::string_view known = titles_.known_name(draft_.participants[i]);
    if (!known.empty() && title.find(known) != std::string_view::npos) return true;
  }
  return false;
}

std::uint32_t Titles::Words::end_of_last(std::string_view title) const {
  for (std::size_t i = 0; i < names_.size(); ++i)
    if (!names_[i].text.empty() && title.ends_with(names_[i].text))
      return std::max(draft_.participants[i].tokens.last, draft_.participants[i].told.last);
  return 0;
}

bool Titles::Words::tells_text(std::string_view title) const {
  for (std::size_t i = 0; i < names_.size(); ++i)
    if (draft_.participants[i].kind == EntityKind::text && !is_infinitive(draft_.participants[i]) &&
        place(i, title) != std::string_view::npos)
      return true;
  return false;
}

bool Titles::Words::tells_any_of(syntax::TokenRange tokens, std::string_view title) const {
  for (std::size_t i = 0; i < names_.size(); ++i)
    if (tokens.contains(draft_.participants[i].tokens.first) && title.find(names_[i].text) != std::string_view::npos)
      return true;
  return false;
}

std::size_t Titles::Words::told(std::string_view title) const {
  std::size_t count = 0;
  for (std::size_t i = 0; i < names_.size(); ++i) {
    const Participant& participant = draft_.participants[i];
    count +=
        place(i, title) != std::string_view::npos ||
        (!participant.pronoun && title.find(titles_.reading_.words(participant.tokens)) != std::string_view::npos) ||
        (!(participant.called.empty() && participant.owner == syntax::none) &&
         title.find(titles_.own_words(participant)) != std::string_view::npos);
  }
  return count;
}

bool Titles::Words::is_infinitive(const Participant& participant) const {
  const text::WordId first = titles_.reading_.tokens()[participant.tokens.first].word;
  return titles_.engine_.lexicon.word(first).is(syntax::Trait::infinitive_marker);
}

std::string_view Titles::Words::beginning(std::size_t i, std::string_view text) const {
  constexpr std::size_t enough = 16;
  return draft_.participants[i].kind == EntityKind::text ? text.substr(0, text.rfind(' ', enough)) : text;
}

std::size_t Titles::Words::place(std::size_t i, std::string_view title) const {
  const std::size_t whole = title.find(beginning(i, names_[i].text));
  return whole != std::string_view::npos || names_[i].fitted.empty() ? whole
                                                                     : title.find(beginning(i, names_[i].fitted));
}

std::string Titles::Words::fitting(const Participant& participant, std::string_view whole,
                                   const std::string& title) const {
  const std::size_t used = text::length(title) + kept_free_;
  const std::size_t room = used + least_text < max_length ? max_length - used : least_text;
  return text::length(whole) <= room ? std::string(whole) : titles_.name(participant, room);
}

bool Titles::Words::is_of_place(text::WordId preposition) const {
  return titles_.engine_.lexicon.word(preposition).is(syntax::Trait::place_preposition);
}

bool Titles::Words::is_location(text::WordId preposition) const {
  return titles_.engine_.lexicon.word(preposition).is(syntax::Trait::location);
}

bool Titles::Words::parts_around_object() const {
  if (draft_.behind.empty() || draft_.nominal) return false;
  const std::vector<text::Token>& tokens = titles_.reading_.tokens();
  const bool passive = draft_.alternation == syntax::Alternation::passive;
  return (passive && draft_.behind.size() > 1) || draft_.trigger.last >= tokens.size() ||
         tokens[draft_.trigger.last].word != draft_.behind.front();
}

void Titles::Words::append_with_particle(std::string& title, text::WordId form) const {
  if (form == text::unknown_word) return;
  title += word(form);
  for (const text::WordId id : draft_.behind) title.append(" ").append(word(id));
}

void Titles::Words::append_preposition(std::string& title, text::WordId preposition) const {
  const bool wanted = titles_.engine_.lexicon.verb_is(draft_.verb, syntax::VerbTrait::intransitive);
  if (preposition == text::unknown_word) return;
  if (draft_.nominal && !wanted && !is_location(preposition) && !title.ends_with(noun() + ' ')) return;
  std::string_view text = word(preposition);
  if (!draft_.behind.empty()) {
    const std::string_view particle = word(draft_.behind.back());
    if (text == particle && title.ends_with(std::string(particle) + ' ')) return;  // "fires on" protesters
    if (text.size() > particle.size() && text.starts_with(particle) && text[particle.size()] == ' ')
      text.remove_prefix(particle.size() + 1);
  }
  title.append(text).append(" ");
}

}  // namespace dateline::events
