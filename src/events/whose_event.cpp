#include "events/whose_event.hpp"

#include "events/draft_relations.hpp"

#include <algorithm>

namespace dateline::events {
namespace {

using syntax::Trait;

class WhoseEvent {
 public:
  WhoseEvent(std::vector<Draft>& drafts, const LanguageEngine& engine, const DocumentReading& reading)
      : drafts_(drafts), engine_(engine), reading_(reading) {}

  void find(std::size_t index);

 private:
  static constexpr std::uint32_t near_sentences = 3;  ///< Within which the last one told of is meant in any case.
  static constexpr std::size_t looked_back_at = 64;   ///< Events.
  static constexpr std::uint32_t longest_phrase = 3;  ///< "the next hearing"
  text::WordId bare_noun(syntax::TokenRange tokens) const;
  text::WordId noun_of(const Draft& draft) const;
  bool tells_type(text::WordId noun, std::uint32_t type) const;
  bool tells_same(const Draft& before, const Draft& draft, text::WordId noun, bool of_type) const;
  const Participant* owner(const Draft& draft, const syntax::EventNoun& noun) const;
  const Participant* last_owner(std::size_t index, text::WordId noun, const syntax::EventNoun& event,
                                std::size_t& from) const;
  const Participant* bare_event(const Draft& draft) const;
  static void give(Draft& draft, syntax::TokenRange event, std::uint32_t owner, bool is_owner);

  std::vector<Draft>& drafts_;
  const LanguageEngine& engine_;
  const DocumentReading& reading_;
};

/// A name of unknown kind may be a firm's; a place is nobody.
bool is_somebody(const Participant& one) noexcept {
  return one.entity != syntax::none && !one.counted &&
         (syntax::is_person(one.kind) || syntax::is_body(one.kind) || (one.named && one.kind == EntityKind::other));
}

bool has_side(const rules::EventType& type, std::string_view side) {
  return std::any_of(type.roles.begin(), type.roles.end(),
                     [&](const rules::RoleType& role) { return role.plover == side; });
}

/// Of "the trial", "the next hearing" the noun; unknown of what tells which one is meant, or another: "the second
/// trial", "the Odex trial", "his trial".
text::WordId WhoseEvent::bare_noun(syntax::TokenRange tokens) const {
  const std::vector<text::Token>& all = reading_.tokens();
  const auto is = [&](std::uint32_t token, std::uint64_t traits) {
    return engine_.lexicon.word(all[token].word).any_of(traits);
  };
  const std::uint32_t length = tokens.last - tokens.first;
  if (length < 2 || length > longest_phrase || !is(tokens.first, syntax::traits(Trait::definite)))
    return text::unknown_word;
  for (std::uint32_t token = tokens.first + 1; token < tokens.last; ++token)
    if (all[token].shape != text::Shape::lower || !all[token].space_before ||
        is(token, syntax::traits(Trait::ordinal, Trait::number, Trait::possessive, Trait::determiner)))
      return text::unknown_word;
  return engine_.lexicon.noun_lemma(all[tokens.last - 1].word);
}

/// By which the event was told; unknown where a verb did.
text::WordId WhoseEvent::noun_of(const Draft& draft) const {
  return draft.nominal ? engine_.lexicon.noun_lemma(reading_.tokens()[draft.trigger.last - 1].word)
                       : text::unknown_word;
}

/// Is an event of the type told by the noun: an acquisition by "purchase"?
bool WhoseEvent::tells_type(text::WordId noun, std::uint32_t type) const {
  const std::vector<rules::CompiledRule>& all = engine_.rules.rules();
  return std::any_of(all.begin(), all.end(), [&](const rules::CompiledRule& rule) {
    return rule.type == type &&
           std::find(rule.nouns.heads.begin(), rule.nouns.heads.end(), noun) != rule.nouns.heads.end();
  });
}

/// "goes on trial", "Torvane recalled": an event of the type the noun tells, or told by the noun or its verb.
bool WhoseEvent::tells_same(const Draft& before, const Draft& draft, text::WordId noun, bool of_type) const {
  if (of_type && type_of(before, engine_) == type_of(draft, engine_)) return true;
  if (noun_of(before) == noun) return true;
  const text::WordId verb = engine_.lexicon.event_noun(noun)->verb;
  return verb != text::unknown_word && verb == before.verb;
}

/// Whose the event is by its noun: the buyer's "purchase", the suspect's "arrest".
const Participant* WhoseEvent::owner(const Draft& draft, const syntax::EventNoun& noun) const {
  if (draft.rule == syntax::none) return nullptr;
  const rules::EventType& type = engine_.rules.type(engine_.rules.rule(draft.rule));
  const bool suffered = noun.possessive == syntax::Relation::object && has_side(type, recipient_side);
  const std::string_view other = suffered ? actor_side : recipient_side;
  // Who makes it or whom it befalls comes first among the roles: not the dead of a fire, nor where it is.
  const auto role = std::find_if(type.roles.begin(), type.roles.end(), [&](const rules::RoleType& each) {
    return each.kinds.contains(EntityKind::person) && !each.text && each.plover != other;
  });
  for (const Participant& one : draft.participants)
    if (is_somebody(one) && one.kind != EntityKind::country && type.roles.begin() + one.role == role) return &one;
  return nullptr;
}

/// Of the last such event before; none where others had another owner, unless that one has just been told of.
const Participant* WhoseEvent::last_owner(std::size_t index, text::WordId noun, const syntax::EventNoun& event,
                                          std::size_t& from) const {
  const Participant* last = nullptr;
  const std::uint32_t type = type_of(drafts_[index], engine_);
  const bool of_type = type != syntax::none && tells_type(noun, type);
  for (std::size_t i = index; i-- > 0 && i + looked_back_at > index;) {
    if (drafts_[i].sentence == drafts_[index].sentence || !tells_same(drafts_[i], drafts_[index], noun, of_type))
      continue;
    const Participant* one = owner(drafts_[i], event);
    if (one == nullptr) continue;
    if (last == nullptr) {
      last = one;
      from = i;
      if (drafts_[i].sentence + near_sentences >= drafts_[index].sentence) break;
    } else if (one->entity != last->entity) {
      return nullptr;
    }
  }
  return last;
}

/// The first of those who take part that is an event told by its noun alone.
const Participant* WhoseEvent::bare_event(const Draft& draft) const {
  for (const Participant& one : draft.participants) {
    const text::WordId noun = one.called.empty() ? bare_noun(one.tokens) : text::unknown_word;
    if (noun != text::unknown_word && engine_.lexicon.event_noun(noun) != nullptr) return &one;
  }
  return nullptr;
}

/// Wherever the draft tells the event, it is that of its owner, or is the owner itself: "the storm" is Storm Ines, not
/// hers.
void WhoseEvent::give(Draft& draft, syntax::TokenRange event, std::uint32_t owner, bool is_owner) {
  const auto give_to = [&](Participant& one) {
    if (one.tokens != event) return;
    if (is_owner) {
      one.entity = owner;
      return;
    }
    one.owner = owner;
    one.genitive = true;
    one.behind_owner = one.tokens.first + 1;
  };
  if (draft.clause_title.subject) give_to(*draft.clause_title.subject);
  if (draft.clause_title.object) give_to(*draft.clause_title.object);
  for (Participant& one : draft.participants) give_to(one);
}

void WhoseEvent::find(std::size_t index) {
  Draft& draft = drafts_[index];
  if (std::any_of(draft.participants.begin(), draft.participants.end(), is_somebody)) return;
  const Participant* told = bare_event(draft);
  if (told == nullptr) return;
  const text::WordId noun = bare_noun(told->tokens);
  std::size_t from = 0;
  const Participant* whose = last_owner(index, noun, *engine_.lexicon.event_noun(noun), from);
  if (whose == nullptr) return;
  const bool same_type = draft.rule != syntax::none && type_of(drafts_[from], engine_) == type_of(draft, engine_);
  const bool is_owner = same_type && told->role == whose->role;
  if (same_type && !is_owner) {
    draft.told_before.push_back(*whose);
    draft.told_before.back().inherited = true;
  }
  give(draft, told->tokens, whose->entity, is_owner);
}

}  // namespace

void find_whose_event(std::vector<Draft>& drafts, const LanguageEngine& engine, const DocumentReading& reading) {
  WhoseEvent whose(drafts, engine, reading);
  for (std::size_t i = 0; i < drafts.size(); ++i) whose.find(i);
}

}  // namespace dateline::events
