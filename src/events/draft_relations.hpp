// What two events of one sentence have to do with each other.
#pragma once

#include "events/draft.hpp"
#include "events/language_engine.hpp"

#include <vector>

namespace dateline::events {

/// By number; none of a generic event.
std::uint32_t type_of(const Draft& draft, const LanguageEngine& engine);

bool at_one_time(const Draft& a, const Draft& b);

/// Does somebody take part in both?
bool share_somebody(const Draft& a, const Draft& b);

/// Does some role of one draft name somebody else than the same role of the other?
bool name_others(const Draft& a, const Draft& b);

inline constexpr std::size_t near_drafts = 8;  ///< So near each other stand events of one sentence; keeps work linear.

/// Leaves the entry of the draft at `side`, and of what is told with it, to another one of the document.
void tell_with(std::vector<Draft>& drafts, std::size_t side, const Draft& whole);

/// Those who do it, where the type tells who does; else all who take part.
std::vector<const Participant*> doers(const Draft& draft, const LanguageEngine& engine);

/// Has both done the same one, or nobody who is told of? "Three were killed and nine injured."
bool share_doer(const Draft& a, const Draft& b, const LanguageEngine& engine);

/// Of one type, or of two as which the same is told ("found the wreck", "recovered it")?
bool may_tell_same(const Draft& a, const Draft& b, const LanguageEngine& engine);

/// Does the one stand in what the other is about? "opened [the trial]"
bool is_about(const Draft& one, const Draft& other);

/// Or in what it goes on to tell?
bool tells_of(const Draft& one, const Draft& other);

/// Does the event tell where somebody stands, as PLOVER's verbal conflict does, rather than what comes next?
bool is_stand(const Draft& draft, const LanguageEngine& engine);

/// Is it news of the day that tells it, as who takes or leaves a post is?
bool is_news_of_its_day(const Draft& draft, const LanguageEngine& engine);

/// Does it tell what somebody says, whatever else than an event of ACE that is? "Promised to rebuild", not "charged
/// with fraud"; nor "announced new loans", which are made.
bool is_saying(const Draft& draft, const LanguageEngine& engine);

}  // namespace dateline::events
