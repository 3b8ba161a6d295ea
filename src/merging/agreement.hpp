// How much a mention and the mentions gathered for an event have in common, and whether that is enough.
#pragma once

#include "merging/part_words.hpp"

#include <chrono>
#include <cstddef>
#include <cstdint>

namespace dateline::merging {

// How the dates of both agree.
enum class Dating : std::uint8_t { same, overlapping, off_by_a_day, unknown, disjoint };

// Of those that two documents name.
inline constexpr std::size_t enough_common_names = 2;
// So many tell that they report one story, however many articles there are and whatever all of them name.
inline constexpr std::size_t names_of_a_story = 5;

struct Agreement {
  Dating dating = Dating::unknown;
  bool same_document = false;
  bool same_story = false;  // other documents, of one story
  bool recent = false;      // without a date: written within days of the event, or of the other mentions
  bool long_past = false;   // without a date: told of the event years later, or who knows when
  bool same_type = false;
  bool related_type = false;
  bool told_as = false;       // of another type, as which others tell the same
  bool deed_within = false;   // of one day: what no rule knows has the word that gave the other away among its own
  bool planned = false;       // of one day to come, by both
  bool accident = false;      // of another type, and what is told is no deed
  bool one_accident = false;  // of one type and day, of which a story hardly has two, and nobody names it on one side
  bool vaguer = false;        // as `accident`, the one by the month or year within which the other's day lies
  bool trigger = false;       // some word that gave the event away
  bool noun = false;          // nouns tell it on both sides: "the summit", "the talks"
  bool nameless = false;      // on neither side, somebody with a name makes the event what it is
  bool one_unnamed = false;   // on one side at least, likewise
  bool bare = false;          // one side tells nothing of it but its kind: "the crash happened on Monday"
  bool named_around = false;  // who one side leaves without a name is named elsewhere in its document
  bool both_about = false;
  bool about = false;  // on one side at least, words tell what it is about
  bool wordy = false;  // on one side at least, what it is about stands in words of its own
  bool both_wordy = false;
  bool happens_once = false;    // what befalls nobody twice, and the same one: a death
  bool happens_seldom = false;  // what hardly befalls the same one twice: a resignation
  bool routine = false;         // its kind is told again and again of the same actor
  bool once_a_story = false;    // told as a fact, of a kind of which a story hardly has two
  bool other_place = false;     // each names a place that is no country, and not the same
  bool other_country = false;
  bool same_place = false;       // both name one that is no country
  bool harm = false;             // deaths or injuries
  bool other_sides = false;      // told without a date, of others whom neither side names
  bool vague = false;            // the event is dated by a year or so: recent news is hardly it
  bool other_count = false;      // of others: "nine people", "14 people"
  bool headline = false;         // one is told by a headline, the other the first of its kind and date in a text
  bool leading = false;          // both are the first of their kind and date in their documents
  std::size_t shared = 0;        // actors
  bool same_company = false;     // of another type: two or more take part in both, places aside
  bool no_actors = false;        // on one side at least
  bool one_day = false;          // both tell that it happened on one day, or in one week
  std::size_t named = 0;         // of one day: how many both name, also in words for what it is about ...
  bool names_all = false;        // ... and one side names no other
  std::size_t common_names = 0;  // that both articles name, of what is told of one day; no more than matter
  SameParts parts;               // by words, of what is told of one day
  double actors = 0;             // share of the shorter list
  bool quotation = false;        // both quote the same few words
  std::size_t common_words = 0;
  double words = 0;  // share of the shorter list
};

// The looser the dates agree, the more the rest must.
bool is_enough(const Agreement& agreement) noexcept;

// One actor who does one thing, told in other words and by a coarser date: enough where no other event could be meant.
bool is_enough_alone(const Agreement& agreement) noexcept;

// One who is arrested, and arrested: enough where nothing else fits better, and no other arrest could be meant.
bool is_last_resort(const Agreement& agreement) noexcept;

}  // namespace dateline::merging
