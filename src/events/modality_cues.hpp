// Words that say how an event stands to what is the case, after the ConText algorithm (Harkema et al. 2009): each cue
// has a class, a direction, a reach and words that end its reach. From the section "modality" of packs.
#pragma once

#include <dateline/event.hpp>

#include "packs/pack_node.hpp"
#include "text/tokens.hpp"
#include "text/vocabulary.hpp"

#include <array>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dateline::events {

/// The strength of a cue's class grows with its value: denied/negated > cancelled > conditional > planned > possible >
/// reported > asserted.
enum class CueClass : std::uint8_t {
  none,
  asserted,
  reported,
  possible,
  planned,
  conditional,
  cancelled,
  negated,
  denied
};

enum class CueDirection : std::uint8_t { forward, backward, both };

struct Cue {
  std::vector<text::WordId> words;
  CueClass cue_class = CueClass::none;
  CueDirection direction = CueDirection::forward;
  std::uint32_t reach = 0;                ///< In tokens; 0: its whole clause.
  std::vector<text::WordId> terminators;  ///< Sorted; a token among them ends the reach.
  /// One of these must stand further on in the sentence: "rumours that ... [were false]"; none, where it is empty.
  std::vector<std::vector<text::WordId>> behind;
};

/// A cue found in a sentence.
struct CueHit {
  const Cue* cue = nullptr;
  std::uint32_t first = 0;  ///< Tokens, `[first, last)`.
  std::uint32_t last = 0;
};

class ModalityCues {
 public:
  ModalityCues(const std::vector<const packs::PackNode*>& sections, text::Vocabulary& vocabulary,
               std::vector<Problem>& problems);

  /// Appends the cues within tokens `[first, last)`, in their order, longest first at each token.
  void find(const std::vector<text::Token>& tokens, std::uint32_t first, std::uint32_t last,
            std::vector<CueHit>& hits) const;

  /// What a verb makes of the infinitive, gerund or noun it governs ("plan", "fail", "cancel"); none when nothing is
  /// known.
  CueClass governor(text::WordId lemma) const noexcept { return look_up(governors_, lemma); }
  /// What a modal verb makes of its verb ("may").
  CueClass modal(text::WordId word) const noexcept { return look_up(modals_, word); }
  /// What the word that introduces a clause makes of it ("if").
  CueClass introduction(text::WordId word) const noexcept { return look_up(introductions_, word); }
  /// What a verb of saying makes of what is said ("deny"); `reported` where nothing else is stated.
  CueClass reporting(text::WordId lemma) const noexcept;
  /// Is the clause this word introduces about the same time as the one around it ("when", "as")?
  bool simultaneous(text::WordId word) const noexcept { return listed(List::simultaneous, word); }
  /// Does the clause this word introduces tell only what went on meanwhile ("as", "while")?
  bool same_moment(text::WordId word) const noexcept { return listed(List::same_moment, word); }
  /// May the clause this word introduces set another deed beside ("while", "whereas")?
  bool contrasting(text::WordId word) const noexcept { return listed(List::contrasting, word); }
  /// Does an event that is this verb's subject or object happen when the verb does ("begin", "attend", "take place")?
  bool occurrence(text::WordId lemma) const noexcept { return listed(List::occurrence, lemma); }
  /// Does the verb, in the passive, tell that an event was noticed when it happened ("shots were heard")?
  bool perceiving(text::WordId lemma) const noexcept { return listed(List::perceiving, lemma); }
  /// Does the verb or noun tell that somebody is held to account for a deed ("charge", "suspect")?
  bool prosecuting(text::WordId lemma) const noexcept { return listed(List::prosecuting, lemma); }
  /// Does the noun tell a deed or a disaster ("shooting", "crash")?
  bool deed(text::WordId lemma) const noexcept { return listed(List::deeds, lemma); }
  /// Does the verb tell what an event does to those who are there ("kill", "destroy")?
  bool effect(text::WordId lemma) const noexcept { return listed(List::effects, lemma); }
  /// Does what stands behind the verb and its preposition come of it ("led to his death")?
  bool causing(text::WordId lemma) const noexcept { return listed(List::causing, lemma); }
  bool anniversary(text::WordId lemma) const noexcept { return listed(List::anniversaries, lemma); }
  /// Does the verb tell a state and no event ("be", "remain")?
  bool state(text::WordId lemma) const noexcept { return listed(List::states, lemma); }
  /// Does the verb tell of one moment, however long the time that dates it ("moved in 1998")?
  bool turning_point(text::WordId lemma) const noexcept { return listed(List::turning_points, lemma); }
  /// Does the verb tell that an event it has for its subject begins, goes on again or ends ("the trial opened")?
  bool phase(text::WordId lemma) const noexcept { return listed(List::phases, lemma); }
  /// "request", "offer": said or written whatever becomes of it.
  bool utterance(text::WordId lemma) const noexcept { return listed(List::utterances, lemma); }
  /// "concluded", "wrapped": what it governs is over.
  bool ending(text::WordId lemma) const noexcept { return listed(List::endings, lemma); }
  /// "the strike *began* on Monday", "the quake *occurred* at noon": the event is of that day.
  bool setting_in(text::WordId lemma) const noexcept { return listed(List::setting_in, lemma); }
  /// Does the verb tell that an occasion comes about ("was held", "will take place")?
  bool holding(text::WordId lemma) const noexcept { return listed(List::holding, lemma); }
  /// Is the noun one of an occasion, to be held on some day ("hearing", "concert")?
  bool occasion(text::WordId lemma) const noexcept { return listed(List::occasions, lemma); }
  /// Does a time behind an event noun that hangs on a verb by this preposition still go with the noun ("killed in an
  /// attack on Monday"), not with the verb ("spoke of the attack on Monday")?
  bool event_preposition(text::WordId word) const noexcept { return listed(List::event_prepositions, word); }
  /// Does what hangs on a verb by this preposition happen at another time than the verb ("met before the vote on 9
  /// May")?
  bool parting_preposition(text::WordId word) const noexcept { return listed(List::parting_prepositions, word); }
  bool target_preposition(text::WordId word) const noexcept { return listed(List::target_prepositions, word); }
  /// Does what happens behind this preposition and an event noun happen while the event does ("at the 2014 congress")?
  bool enclosing_preposition(text::WordId word) const noexcept { return listed(List::enclosing_prepositions, word); }
  /// Does the word before a gerund say that somebody is kept from it ("stopped him from leaving")?
  bool withholding(text::WordId word) const noexcept { return listed(List::withholding, word); }
  /// Does the word before a gerund say what somebody is accused of ("was convicted of stealing")?
  bool charging(text::WordId word) const noexcept { return listed(List::charging, word); }
  /// Does the word before a gerund say that it is not done, whoever might ("decided against leaving")?
  bool opposing(text::WordId word) const noexcept { return listed(List::opposing, word); }
  /// Does the verb bring out what then says something ("the report, published on Monday, blamed the pilot")?
  bool issuing(text::WordId lemma) const noexcept { return listed(List::issuing, lemma); }
  /// Does the verb ask somebody who answers at once ("asked about it on Monday, she said")?
  bool asking(text::WordId lemma) const noexcept { return listed(List::asking, lemma); }
  /// Does a clause behind "as" with the verb only tell who told it ("as a paper reported")?
  bool commenting(text::WordId lemma) const noexcept { return listed(List::commenting, lemma); }
  /// Does an infinitive of purpose behind the verb tell what came of it ("rallied to win the cup")?
  bool achieving(text::WordId lemma) const noexcept { return listed(List::achieving, lemma); }
  /// Does the verb, as the purpose of a deed, happen with the deed ("drove into town to protest")?
  bool expressing(text::WordId lemma) const noexcept { return listed(List::expressing, lemma); }
  /// Is there what the verb is done to, whatever becomes of the verb ("agreed to end a strike")?
  bool presupposing(text::WordId lemma) const noexcept { return listed(List::presupposing, lemma); }
  /// Does the modal, in what somebody said, tell the future ("said the road would close")?
  bool future_in_past(text::WordId word) const noexcept { return listed(List::future_in_past, word); }
  /// Is the noun, as the object of a verb that tells that something happens, a part of the verb ("take place")?
  bool verb_part(text::WordId lemma) const noexcept { return listed(List::verb_parts, lemma); }
  /// Does the word before a noun make it tell a kind of event and none that happened ("the third such accident")?
  bool of_kind(text::WordId word) const noexcept { return listed(List::of_kind, word); }
  /// Does the word before a noun pick out the one who did what the infinitive behind it tells ("the first to win")?
  bool selective(text::WordId word) const noexcept { return listed(List::selective, word); }
  /// Does the word before an event noun tell that there has been one before ("her second visit in a year")?
  bool returning(text::WordId word) const noexcept { return listed(List::returning, word); }
  /// Does the verb set a time for what it calls ("called a vote for Friday")?
  bool scheduling(text::WordId lemma) const noexcept { return listed(List::scheduling, lemma); }
  /// Does the verb lead from one time to another ("postponed from May to July")?
  bool shifting(text::WordId lemma) const noexcept { return listed(List::shifting, lemma); }
  /// Does the verb move an event to another day ("put the trial off until May")?
  bool putting_off(text::WordId lemma) const noexcept { return listed(List::putting_off, lemma); }
  /// Does the word between two times make them the ends of one range ("from May to July")?
  bool range_joiner(text::WordId word) const noexcept { return listed(List::range_joiners, word); }
  bool range_opener(text::WordId word) const noexcept { return listed(List::range_openers, word); }
  /// Does the word before an amount say what another is compared with ("rose to 4 million *from* 3 million in May")?
  bool comparing(text::WordId word) const noexcept { return listed(List::comparing, word); }
  /// Does the verb tell that something is left ("emerged from bankruptcy"), so that "from" compares nothing?
  bool leaving(text::WordId lemma) const noexcept { return listed(List::leaving, lemma); }
  /// Does the word before a time say by when a plan is to be done ("will be finished *by* 3 May")?
  bool deadline(text::WordId word) const noexcept { return listed(List::deadlines, word); }
  /// Does the noun stand for a day ("deadline")?
  /// Is the noun one of a matter that a year names and that goes on long after ("the 2012 murder *case*")?
  bool case_noun(text::WordId word) const noexcept { return listed(List::cases, word); }
  bool date_noun(text::WordId lemma) const noexcept { return listed(List::date_nouns, lemma); }
  /// A noun for what a caption stands below: "in this May 2021 [photo]".
  bool picture(text::WordId word) const noexcept { return listed(List::pictures, word); }
  /// Does the word before a time say that it only bounds the event ("since", "until")?
  bool bounding(text::WordId word) const noexcept { return listed(List::bounding, word); }
  /// Does a bounding word say since when something has been so ("jailed since 2019")?
  bool onset(text::WordId word) const noexcept { return listed(List::onset, word); }
  /// Does a bounding word, behind a negation, say when it did happen ("not until 3 May did she sign")?
  bool awaited(text::WordId word) const noexcept { return listed(List::awaited, word); }
  /// Words whose clause tells what happened at the time they follow: "in 2011, *when* she met the king".
  bool time_relative(text::WordId word) const noexcept { return listed(List::time_relatives, word); }
  /// Words behind a span that say what it is counted from: "two days *after* the vote".
  bool counted_after(text::WordId word) const noexcept { return listed(List::counted_after, word); }
  bool counted_before(text::WordId word) const noexcept { return listed(List::counted_before, word); }
  /// Words that stand between an event and its time and go with the time: "on", "in".
  bool temporal_preposition(text::WordId word) const noexcept { return listed(List::temporal_prepositions, word); }
  /// Does the word before a time belong to it: "on Monday", "between January and March"?
  bool goes_with_time(text::WordId word) const noexcept { return temporal_preposition(word) || range_opener(word); }

 private:
  using ByWord = std::vector<CueClass>;  ///< Indexed by WordId.
  /// What a word may be besides a cue: one bit each.
  enum class List : std::uint8_t {
    simultaneous,
    same_moment,
    contrasting,
    occurrence,
    perceiving,
    prosecuting,
    deeds,
    effects,
    causing,
    anniversaries,
    states,
    turning_points,
    phases,
    endings,
    utterances,
    setting_in,
    holding,
    occasions,
    event_prepositions,
    parting_prepositions,
    target_prepositions,
    enclosing_prepositions,
    withholding,
    charging,
    opposing,
    asking,
    issuing,
    commenting,
    achieving,
    expressing,
    presupposing,
    future_in_past,
    verb_parts,
    selective,
    of_kind,
    returning,
    scheduling,
    shifting,
    putting_off,
    range_joiners,
    range_openers,
    comparing,
    leaving,
    bounding,
    onset,
    awaited,
    deadlines,
    time_relatives,
    counted_after,
    counted_before,
    temporal_prepositions,
    date_nouns,
    pictures,
    cases
  };
  static constexpr auto list_names =
      std::to_array<std::pair<std::string_view, List>>({{"simultaneous", List::simultaneous},
                                                        {"same_moment", List::same_moment},
                                                        {"contrasting", List::contrasting},
                                                        {"occurrence", List::occurrence},
                                                        {"perceiving", List::perceiving},
                                                        {"prosecuting", List::prosecuting},
                                                        {"deeds", List::deeds},
                                                        {"effects", List::effects},
                                                        {"causing", List::causing},
                                                        {"anniversaries", List::anniversaries},
                                                        {"states", List::states},
                                                        {"turning_points", List::turning_points},
                                                        {"phases", List::phases},
                                                        {"endings", List::endings},
                                                        {"utterances", List::utterances},
                                                        {"setting_in", List::setting_in},
                                                        {"holding", List::holding},
                                                        {"occasions", List::occasions},
                                                        {"event_prepositions", List::event_prepositions},
                                                        {"parting_prepositions", List::parting_prepositions},
                                                        {"target_prepositions", List::target_prepositions},
                                                        {"enclosing_prepositions", List::enclosing_prepositions},
                                                        {"withholding", List::withholding},
                                                        {"charging", List::charging},
                                                        {"opposing", List::opposing},
                                                        {"asking", List::asking},
                                                        {"issuing", List::issuing},
                                                        {"commenting", List::commenting},
                                                        {"achieving", List::achieving},
                                                        {"expressing", List::expressing},
                                                        {"presupposing", List::presupposing},
                                                        {"future_in_past", List::future_in_past},
                                                        {"verb_parts", List::verb_parts},
                                                        {"selective", List::selective},
                                                        {"of_kind", List::of_kind},
                                                        {"returning", List::returning},
                                                        {"scheduling", List::scheduling},
                                                        {"shifting", List::shifting},
                                                        {"putting_off", List::putting_off},
                                                        {"range_joiners", List::range_joiners},
                                                        {"range_openers", List::range_openers},
                                                        {"comparing", List::comparing},
                                                        {"leaving", List::leaving},
                                                        {"bounding", List::bounding},
                                                        {"onset", List::onset},
                                                        {"awaited", List::awaited},
                                                        {"deadlines", List::deadlines},
                                                        {"time_relatives", List::time_relatives},
                                                        {"counted_after", List::counted_after},
                                                        {"counted_before", List::counted_before},
                                                        {"temporal_prepositions", List::temporal_prepositions},
                                                        {"date_nouns", List::date_nouns},
                                                        {"pictures", List::pictures},
                                                        {"cases", List::cases}});
  using ListBits = std::uint64_t;
  static_assert(list_names.size() <= std::numeric_limits<ListBits>::digits);
  static CueClass look_up(const ByWord& table, text::WordId word) noexcept {
    return word < table.size() ? table[word] : CueClass::none;
  }
  bool listed(List list, text::WordId word) const noexcept {
    return word < lists_.size() && (lists_[word] >> static_cast<unsigned>(list) & 1u) != 0;
  }
  void read_list(const packs::PackNode& section, std::string_view key, List list, text::Vocabulary& vocabulary,
                 std::vector<Problem>& problems);
  void read(const packs::PackNode& section, text::Vocabulary& vocabulary, std::vector<Problem>& problems);
  void read_cues(const packs::PackNode& section, text::Vocabulary& vocabulary, std::vector<Problem>& problems);
  void index();

  std::vector<Cue> cues_;             ///< Sorted by first word, the longest first.
  std::vector<bool> begins_cue_;      ///< By WordId: small enough to stay at hand, as every word is asked about.
  std::vector<std::uint32_t> first_;  ///< By WordId of the first word.
  ByWord governors_, modals_, introductions_, reporting_;
  std::vector<ListBits> lists_;  ///< By WordId: a bit for each List that holds the word.
};

}  // namespace dateline::events
