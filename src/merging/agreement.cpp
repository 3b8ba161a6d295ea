#include "merging/agreement.hpp"

namespace dateline::merging {
namespace {

// That both "said" something is nothing; what was said has to be alike. Nor is it anything that somebody died in both.
bool some_words(const Agreement& e) {
  return e.words >= 0.34 || (e.trigger && !e.harm && (!e.wordy || e.same_document));
}

bool all_actors(const Agreement& e) {
  return e.shared >= 1 && e.actors >= 0.99;
}

// "Promised lower rents", "promised a bridge": told without a day, no word in common but the verb.
bool is_about_other_things(const Agreement& e) {
  return e.both_about && e.shared < 2 && e.common_words < (e.trigger ? 2U : 1U);
}

// One person said one thing at such length that it can only be the same: a quotation several papers print.
bool tells_same_words(const Agreement& e) {
  return e.wordy && all_actors(e) && e.common_words >= 3 && e.words >= 0.5;
}

// The first death an article tells of without a name is that of the one it names further on.
bool leaves_names_out(const Agreement& e) {
  if (!e.named_around || e.same_document || !e.leading || e.routine || e.other_place || e.other_country) return false;
  return e.dating == Dating::unknown ? e.recent && !e.vague : e.dating != Dating::disjoint;
}

// "Watchdog clears deal", above "The Competition Commission on Friday approved the takeover".
bool is_headline_of_lead(const Agreement& e) {
  if (!e.headline || !e.same_document || e.routine || e.other_place || e.other_country) return false;
  return !e.wordy || (e.trigger && e.words >= 0.34);
}

// "Parliament sacked the minister", "Norland's parliament dismissed Ida Moen, the minister": on one day, the parts both
// tell of are filled by the same words.
bool tells_same_parts(const Agreement& e) {
  if (!e.one_day || e.parts.other || e.harm || e.other_place || e.other_country) return false;
  const bool word_for_word = e.words >= 0.67 && e.common_words >= 4;
  if (!(e.same_document || e.same_story || e.common_names >= (word_for_word ? 1 : enough_common_names))) return false;
  if (e.wordy) return e.parts.same >= 2 && e.words >= 0.67 && e.common_words >= 4;
  if (e.parts.by_name && e.trigger) return true;
  if (e.parts.same >= 2 && (e.trigger || e.words >= 0.25)) return true;
  return e.parts.same == 1 && e.words >= 0.67 && e.common_words >= (e.trigger ? 2 : 4);
}

// Without names or a date of its own, in one article.
bool tells_as_much(const Agreement& e) {
  return e.same_document && e.trigger && e.words >= 0.5 && !e.other_count && !e.other_sides;
}

bool enough_for_type(const Agreement& e) {
  if (e.happens_once && e.same_document && e.dating != Dating::disjoint) return true;
  if (e.happens_seldom && (e.dating == Dating::same || e.dating == Dating::overlapping) && !e.routine) return true;
  if (tells_same_parts(e)) return true;
  switch (e.dating) {
    case Dating::same:
      if (e.bare && e.same_document && !e.other_country) return true;  // the place is part of the other
      if (is_headline_of_lead(e)) return true;
      if (e.no_actors) return e.same_document && some_words(e);
      if (e.nameless && e.same_document && !e.other_place && !e.other_country && e.trigger) return true;
      return e.shared >= 1 && e.actors >= 0.5;
    case Dating::off_by_a_day:
      // One document that tells an arrival on Wednesday and a visit on Thursday tells one stay, as does one whose
      // summit began on Wednesday and ended on Thursday; two who meet twice meet twice.
      if (e.same_document) return all_actors(e) && e.shared >= 2 && (!e.trigger || e.noun);
      return all_actors(e) && (e.shared >= 2 || e.trigger);
    case Dating::overlapping:
      if (e.no_actors) return tells_as_much(e);
      return (e.shared >= 2 && e.actors >= 0.6) || (all_actors(e) && some_words(e));
    case Dating::unknown:
      if (e.no_actors) return tells_as_much(e);
      if (e.same_document) return all_actors(e) && (some_words(e) || e.shared >= 2) && !is_about_other_things(e);
      return (e.shared >= 2 && e.actors >= 0.6 && some_words(e)) || tells_same_words(e);
    case Dating::disjoint:
      break;
  }
  return false;
}

// "Odex issued a recall", "issued a global recall": of the same ones, in the same words, however long ago.
bool is_told_alike(const Agreement& e) {
  if (!e.once_a_story || e.routine || e.wordy) return false;
  return all_actors(e) && e.trigger && e.words >= 0.67 && e.common_words >= 2;
}

// Two articles of one story whose first crash of a day is told without names mean one crash, whatever each calls the
// plane and the place; and what both tell as news without a date is one piece of news. What is said has to be said in
// similar words.
bool enough_for_story(const Agreement& e) {
  if (!e.same_story) return false;
  if (e.happens_once && e.dating != Dating::disjoint) return true;
  if (leaves_names_out(e)) return true;
  if (e.same_document && e.other_count && e.dating != Dating::same) return false;
  if (e.other_country || (e.wordy && (e.common_words < 2 || e.words < 0.34))) return false;
  switch (e.dating) {
    case Dating::same:
      if (e.one_accident && e.leading && !e.routine && !e.other_place) return true;  // "the Norvik Star", "a ferry"
      return (e.no_actors || (e.nameless && e.leading)) && some_words(e);
    case Dating::overlapping:
      if (e.no_actors && e.trigger && e.words >= 0.5) return true;
      [[fallthrough]];
    case Dating::off_by_a_day:
      if (e.wordy && e.words < 0.67) return false;  // said on Sunday, and again on Monday
      return e.trigger && e.leading && !e.routine && ((e.nameless && !e.harm) || all_actors(e));
    case Dating::unknown:
      if (e.no_actors && e.recent && e.words >= 0.67 && e.common_words >= (e.trigger ? 2 : 3)) return true;
      if (is_told_alike(e)) return true;
      if (!e.recent || e.routine || is_about_other_things(e) || ((e.other_sides || e.vague) && e.nameless))
        return false;
      return e.nameless ? e.leading && e.trigger && e.words >= 0.34 : all_actors(e) && some_words(e);
    case Dating::disjoint:
      break;
  }
  return false;
}

// The talks an article tells of without a date are the summit those two hold these days, not how they met last year.
bool same_people_at_one_time(const Agreement& e) {
  return e.related_type && e.recent && !e.wordy && e.same_company && !e.other_place && !e.other_country;
}

// "A and B declared a 'boundless' friendship", they "spoke of a 'boundless' friendship": whoever is quoted in the same
// few words in another article is quoted for the same.
bool quotes_the_same(const Agreement& e) {
  return e.quotation && !e.same_document && all_actors(e) && e.dating != Dating::disjoint &&
         e.dating != Dating::off_by_a_day;
}

// "The tragedy, which happened on Monday": whichever accident of the day its story tells.
bool tells_only_the_day(const Agreement& e) {
  return e.told_as && e.one_day && e.bare && e.nameless && e.leading && !e.about && !e.harm && !e.other_place &&
         !e.other_country && (e.same_document || e.same_story);
}

// The blast of one article is the destruction of another: on one day, to the same ones.
bool tells_it_otherwise(const Agreement& e) {
  if (!e.told_as || !e.one_day || e.harm || e.other_place || e.other_country) return false;
  if (!(e.same_document || e.same_story || e.common_names >= enough_common_names)) return false;
  if (e.headline && e.same_document) return e.common_words >= 2;
  if (e.named >= 2 && e.names_all) return true;
  if (e.wordy && (e.words < 0.5 || e.common_words < 2)) return false;
  if (e.both_about && e.common_words == 0) return false;
  if (all_actors(e) || (e.named >= 1 && e.names_all))
    return e.shared >= 2 || e.words >= 0.34 || (e.names_all && (e.same_document || e.same_story));
  return e.shared >= 1 && e.actors >= 0.5 && e.words >= 0.5 && e.common_words >= 2;
}

// "Moen prohibits the takeover", "Moen signs an order that prohibits Odex from taking over Norva".
bool tells_deed_in_more_words(const Agreement& e) {
  if (!e.deed_within || e.other_place || e.other_country) return false;
  if (e.one_unnamed && e.no_actors)  // "the arrests were made by the police"
    return (e.same_document || e.same_story) && e.words >= 0.5 && e.common_words >= 3;
  if (e.actors < 0.5) return false;
  return e.shared >= 2 || (e.shared >= 1 && e.words >= 0.34 && e.common_words >= 2);
}

// "A train exploded in July 2013", "the train derailed on July 6".
bool tells_it_vaguely(const Agreement& e) {
  return e.vaguer && (e.same_document || e.same_story) && !e.other_place && !e.other_country && !e.wordy &&
         ((e.no_actors && e.once_a_story) || ((e.nameless || e.shared >= 1) && e.common_words >= 1 && e.words >= 0.34));
}

// By the same word, unless each names somebody else: "the envoy spoke with Norland on Friday", "Moen spoke with Chile".
bool is_told_by_one_word(const Agreement& e) {
  return e.trigger && (e.no_actors || e.one_unnamed || e.told_as);
}

// "The board is to meet on Monday", "a board meeting is scheduled for Monday".
bool is_plan_in_other_words(const Agreement& e) {
  return e.planned && (e.same_document || e.same_story) && (e.shared >= 1 || e.no_actors || e.one_unnamed) &&
         !e.other_place && !e.other_country && e.words >= 0.5 && e.common_words >= 2;
}

// Events no rule knows, or of two types for one thing ("visit", "arrival"): the words have to speak for them.
bool enough_for_others(const Agreement& e) {
  const bool dated = e.dating == Dating::same || e.dating == Dating::overlapping;
  if (dated && e.related_type && (e.happens_once || e.happens_seldom)) return true;  // named, and took office
  if (e.told_as && e.happens_once) return true;                                      // shot dead, and died
  if (tells_it_otherwise(e) || tells_only_the_day(e)) return true;
  if (tells_deed_in_more_words(e) || is_plan_in_other_words(e)) return true;
  if (e.accident && leaves_names_out(e)) return true;  // "a ferry capsized", "the Norvik Star overturned"
  switch (e.dating) {
    case Dating::same:
      if (e.related_type && e.shared >= 2 && e.actors >= 0.99) return true;
      if (e.told_as && e.wordy && e.common_words < 2) return false;  // "ended the summit", "ended the private talks"
      return (e.trigger && e.shared >= 1 && e.actors >= 0.5) ||
             (e.words >= 0.6 && (e.shared >= 1 || is_told_by_one_word(e)));
    case Dating::overlapping:
      if (e.related_type && e.shared >= 2 && e.actors >= 0.99) return true;
      return e.trigger && e.shared >= 1 && e.actors >= 0.5 && e.words >= 0.34;
    case Dating::unknown:
      if (same_people_at_one_time(e)) return true;
      return e.trigger && e.shared >= 1 && e.actors >= 0.5 && e.words >= 0.5;
    case Dating::off_by_a_day:
    case Dating::disjoint:
      break;
  }
  return false;
}

// The ferry that an article names has sunk, and the ferry of another that does not: of what a story hardly has two.
bool is_disaster_of_story(const Agreement& e) {
  return e.same_type && e.once_a_story && e.leading && e.one_unnamed && !e.wordy && !e.routine &&
         e.dating == Dating::same && e.same_story && !e.other_place && !e.other_country;
}

}  // namespace

bool is_enough_alone(const Agreement& e) noexcept {
  if (e.same_document && e.other_count) return false;
  if (tells_it_vaguely(e)) return true;
  if (!e.same_type || e.both_wordy || e.routine || !(e.same_document || e.same_story)) return false;
  const bool one_place = !e.other_place && !e.other_country;
  if (e.dating == Dating::overlapping && (all_actors(e) || (e.trigger && !e.wordy && e.shared >= 1 && e.actors >= 0.5)))
    return true;
  if (e.dating == Dating::same) return e.no_actors && one_place;
  if (e.dating == Dating::overlapping) return e.no_actors && one_place && (!e.vague || some_words(e));
  if (e.dating != Dating::unknown || e.wordy || !one_place) return false;
  if (is_about_other_things(e)) return false;
  if (e.same_place && e.shared >= 2 && all_actors(e) && !e.long_past) return true;
  return e.recent && (all_actors(e) || (!e.about && !e.other_sides && !e.vague && (e.no_actors || e.nameless)));
}

bool is_last_resort(const Agreement& e) noexcept {
  if (is_disaster_of_story(e)) return true;
  return e.same_type && e.happens_seldom && (e.same_document || e.same_story) && e.dating == Dating::unknown &&
         !e.long_past;
}

bool is_enough(const Agreement& agreement) noexcept {
  if (quotes_the_same(agreement)) return true;
  if (!agreement.same_type) return enough_for_others(agreement);
  return enough_for_type(agreement) || enough_for_story(agreement);
}

}  // namespace dateline::merging
