#include "events/phrase_text.hpp"

#include "events/copied_words.hpp"
#include "events/quotation_marks.hpp"
#include "text/characters.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace dateline::events {
namespace {

using syntax::TokenRange;
using syntax::Trait;

constexpr std::string_view pauses = ",;:(-\u2013\u2014";

/// What may begin a part that can be left out ...
constexpr std::uint64_t part_starts = syntax::traits(Trait::preposition, Trait::of_marker, Trait::coordinator,
                                                     Trait::subordinator, Trait::relative, Trait::infinitive_marker);
/// ... and what wants another word behind it.
constexpr std::uint64_t unfinished =
    part_starts | syntax::traits(Trait::determiner, Trait::possessive, Trait::complementiser, Trait::modal, Trait::be,
                                 Trait::do_, Trait::negator, Trait::have, Trait::subject_pronoun);

}  // namespace

bool PhraseText::is(std::uint32_t token, std::uint64_t traits) const {
  return engine_.lexicon.word(reading_.tokens()[token].word).any_of(traits);
}

bool PhraseText::is_one_of(std::uint32_t token, std::string_view signs) const {
  return signs.find(reading_.word(token)) != std::string_view::npos;
}

std::optional<TokenRange> PhraseText::to_seam(TokenRange tokens, std::size_t length, Style style) const {
  const std::size_t enough = length / 2;  // what is cut earlier tells too little
  const std::size_t least = length / 3;   // but for what is told whole by then
  std::uint32_t best = tokens.first;      // the last seam that has room ...
  Seam seam_of_best = Seam::none;
  std::uint32_t early = tokens.first;
  std::uint32_t beyond = tokens.last;  // ... or the first one beyond
  std::size_t used = 0;
  for (std::uint32_t token = tokens.first; token < tokens.last && used <= length + slack; ++token) {
    const Seam seam = token > tokens.first ? seams_.before(token) : Seam::none;
    if (seam >= Seam::phrase && used > length) {
      beyond = token;
      break;
    }
    // A clause told whole is worth more than a longer one that is not.
    if (seam > Seam::none && used >= enough && used <= length && seam >= std::min(seam_of_best, Seam::clause)) {
      best = token;
      seam_of_best = seam;
    }
    if (seam >= Seam::phrase && used >= least && used < enough &&
        (seams_.opens_clause(token) || tells_verb({tokens.first, token})))
      early = token;
    if (is_left_out(token, style)) continue;
    used += reading_.length(token) + (reading_.tokens()[token].space_before && token > tokens.first ? 1 : 0);
  }
  if (used <= length) return tokens;
  const bool fits_beyond = beyond < tokens.last || used <= length + slack;
  if (seam_of_best < Seam::phrase && fits_beyond)
    tokens.last = beyond;
  else if (seam_of_best < Seam::phrase && early > tokens.first)
    tokens.last = early;
  else if (best > tokens.first)
    tokens.last = best;
  else
    return std::nullopt;
  return without_unfinished(tokens);
}

/// Not the plural of "all ships" nor the genitive of "Norway's", which look like others.
bool PhraseText::is_finite(std::uint32_t token) const {
  constexpr std::uint64_t noun_before = syntax::traits(Trait::determiner, Trait::possessive, Trait::adjective);
  if (!reading_.tokens()[token].space_before) return false;
  if (is(token, syntax::auxiliary_forms | syntax::traits(Trait::verb_past))) return true;
  return is(token, syntax::traits(Trait::verb_third)) && (token == 0 || !is(token - 1, noun_before));
}

bool PhraseText::tells_verb(TokenRange tokens) const {
  for (std::uint32_t token = tokens.first; token < tokens.last; ++token)
    if (is_finite(token)) return true;
  return false;
}

/// "Norway's minister | and two others would meet": ends before the verb of the clause it begins.
bool PhraseText::lacks_verb(TokenRange part, TokenRange whole) const {
  if (tells_verb(part)) return false;
  for (std::uint32_t token = part.first; token < whole.last; ++token) {
    if (is_finite(token)) return true;
    if (is(token, syntax::traits(Trait::subordinator, Trait::relative, Trait::infinitive_marker))) return false;
  }
  return false;
}

/// "The firm's suit over the spill in the gulf to recover damages is ...": without its verb it tells nothing, so room
/// is made for that, and what it wants.
std::optional<TokenRange> PhraseText::to_far_seam(TokenRange tokens, std::size_t length, Style style) const {
  std::size_t used = 0;
  for (std::uint32_t token = tokens.first; token < tokens.last && used <= length + far; ++token) {
    if (used > length && seams_.before(token) >= Seam::word) return without_unfinished({tokens.first, token});
    if (!is_left_out(token, style)) used += reading_.length(token) + (reading_.tokens()[token].space_before ? 1 : 0);
  }
  return used <= length + far ? std::optional(tokens) : std::nullopt;
}

/// The last phrase that has room, though not even half of the room is filled by then.
std::optional<TokenRange> PhraseText::to_early_seam(TokenRange tokens, std::size_t length, Style style) const {
  const std::size_t least = length / 3;
  std::size_t used = 0;
  std::uint32_t last = tokens.first;
  for (std::uint32_t token = tokens.first; token < tokens.last && used <= length; ++token) {
    if (used >= least && seams_.before(token) >= Seam::phrase) last = token;
    if (!is_left_out(token, style)) used += reading_.length(token) + (reading_.tokens()[token].space_before ? 1 : 0);
  }
  const TokenRange part = without_unfinished({tokens.first, last});
  return last > tokens.first && part.last == last ? std::optional(part) : std::nullopt;
}

TokenRange PhraseText::to_last_word(TokenRange tokens, std::size_t length, Style style) const {
  tokens.last = last_word_within(tokens, length, style);
  return without_unfinished(tokens);
}

TokenRange PhraseText::without_unfinished(TokenRange tokens) const {
  if (seams_.before(tokens.last) >= Seam::phrase && is(tokens.last - 1, syntax::traits(Trait::particle)))
    return tokens;  // "wrote it up | and left"
  while (tokens.last - tokens.first > 1 && (is(tokens.last - 1, unfinished) || is_sign(tokens.last - 1, pauses) ||
                                            leads_on(tokens.last - 1) || opens_quotation(tokens.last - 1)))
    --tokens.last;
  return tokens;
}

/// "left [just] days after ..."
bool PhraseText::leads_on(std::uint32_t token) const {
  const std::vector<text::WordId>& words = engine_.newsroom.leading;
  return std::find(words.begin(), words.end(), reading_.tokens()[token].word) != words.end();
}

/// Where nothing better is to be had: behind the last word that has room.
std::uint32_t PhraseText::last_word_within(TokenRange tokens, std::size_t length, Style style) const {
  std::uint32_t last = tokens.first + 1;
  std::size_t used = 0;
  for (std::uint32_t token = tokens.first; token < tokens.last && used <= length; ++token) {
    if (reading_.tokens()[token].space_before && token > tokens.first) last = token;
    if (is_left_out(token, style)) continue;
    used += reading_.length(token) + 1;
  }
  return last;
}

TokenRange PhraseText::without_stop(TokenRange tokens) const {
  while (tokens.last - tokens.first > 1 && is_sign(tokens.last - 1, ",;.:-\u2013\u2014")) --tokens.last;
  return tokens;
}

/// "Player of the Year", "two of the robbers": behind "of", where the name goes on or a number counts.
bool PhraseText::is_part_of_phrase(std::uint32_t article) const {
  const std::vector<text::Token>& tokens = reading_.tokens();
  if (article < 2 || article + 1 >= tokens.size() ||
      !engine_.lexicon.word(tokens[article - 1].word).is(Trait::of_marker))
    return false;
  const text::Token& before = tokens[article - 2];
  const text::Token& behind = tokens[article + 1];
  const bool name = before.shape == text::Shape::capitalised && behind.shape == text::Shape::capitalised &&
                    !reading_.starts_sentence(article - 2);
  return name || engine_.lexicon.word(before.word).any_of(syntax::traits(Trait::number, Trait::determiner));
}

/// "31 pence [a] share", "9 ships [a] day"
bool PhraseText::is_of_rate(std::uint32_t article) const {
  if (article < 2 || !is(article, syntax::traits(syntax::Trait::indefinite)) || seams_.left_out(article - 1))
    return false;
  const text::Token& counted = reading_.tokens()[article - 1];
  return reading_.tokens()[article - 2].kind == text::TokenKind::number && counted.shape == text::Shape::lower &&
         is(article - 1, syntax::traits(syntax::Trait::plural_noun));
}

/// "met in The Hague" keeps its article, "the court" does not.
bool PhraseText::can_go(std::uint32_t token) const {
  const text::Token& what = reading_.tokens()[token];
  const bool after_number = token > 0 && reading_.tokens()[token - 1].kind == text::TokenKind::number &&
                            !seams_.left_out(token - 1) && seams_.time_at(token - 1) == syntax::none;
  if (after_number && reading_.tokens()[token].space_before) return false;  // "6% a year"
  if (is_of_rate(token)) return false;
  if (!what.space_before && token > 0) return false;  // "80-barrels-a-day"
  if (is_part_of_phrase(token)) return false;
  return what.shape == text::Shape::lower || reading_.starts_sentence(token);
}

/// The time of what the title is for, or an end of it: "between January and March".
bool PhraseText::is_of_own(std::uint32_t time) const {
  const Date& own = reading_.times()[*own_time_.time].date;
  return time == own_time_.time || time == own_time_.until ||
         (time == *own_time_.time + 1 && own.known() && own.covers(reading_.times()[time].date));
}

/// "Two", "Soldiers", "Oilfields": a word that no name begins with, and a capital only because a sentence does.
bool PhraseText::has_capital_for_place(std::uint32_t token) const {
  constexpr std::uint64_t in_names =
      syntax::traits(Trait::title, Trait::honorific, Trait::given_name, Trait::organisation_cue, Trait::place_cue);
  const text::Token& word = reading_.tokens()[token];
  const bool capital = word.shape == text::Shape::capitalised || is_set_in_capitals(token);
  return capital && word.end - word.start > 1 && !is(token, in_names) && !seams_.named(token) &&
         seams_.time_at(token) == syntax::none && opens_sentence(token) && !is_numbered(token);
}

/// "Flight 302"
bool PhraseText::is_numbered(std::uint32_t token) const {
  const std::vector<text::Token>& tokens = reading_.tokens();
  return token + 1 < tokens.size() && tokens[token + 1].kind == text::TokenKind::number &&
         engine_.lexicon.is_numbered_noun(engine_.lexicon.word(tokens[token].word).noun);
}

/// "MORE than 100 people": as some papers print the first word of a story.
bool PhraseText::is_set_in_capitals(std::uint32_t token) const {
  const std::vector<text::Token>& tokens = reading_.tokens();
  return tokens[token].shape == text::Shape::upper && tokens[token].line_before &&
         engine_.lexicon.word(tokens[token].word).traits != 0 && token + 1 < tokens.size() &&
         tokens[token + 1].shape == text::Shape::lower;
}

/// At the beginning, or behind brackets that stand there: "(12:26 p.m.) Two ..."
bool PhraseText::opens_sentence(std::uint32_t token) const {
  if (reading_.starts_sentence(token)) return true;
  constexpr std::uint32_t longest = 20;
  if (token == 0 || !is_sign(token - 1, ")")) return false;
  for (std::uint32_t k = token - 1; k-- > 0 && token - k < longest;)
    if (is_sign(k, "(")) return reading_.starts_sentence(k);
  return false;
}

/// Words with quotation marks among them, made fit for a title. "... the last." ends without its stop.
std::string PhraseText::with_marks_settled(std::string text) {
  for (const std::string_view end : {".\"", ".\u201d", ",\"", ",\u201d", ".'", ",'"})
    if (text.ends_with(end)) text.erase(text.size() - end.size(), 1);
  return with_marks_in_pairs(std::move(text));
}

/// What stands in quotation marks is left as it was said.
std::string PhraseText::written(TokenRange tokens, Style style) const {
  CopiedWords copied(reading_.text(), reading_.bytes(tokens).size());
  bool quoted = false;
  bool marked = false;
  for (std::uint32_t token = tokens.first; token < tokens.last; ++token) {
    const text::Token& word = reading_.tokens()[token];
    if (is_quotation_mark(token)) {
      quoted = token == tokens.first || word.space_before;
      marked = true;
    }
    marked = marked || word.ascii_sign == '\'';
    const StandInNames::Name* name = quoted || style == Style::verbatim ? nullptr : names_.at(token, tokens);
    const std::uint32_t shown = name != nullptr ? name->tokens.last - 1 : token;
    if (tokens.last - tokens.first > 1 && !quoted && is_left_out(shown, style)) continue;
    if (copied.empty() && is_sign(token, pauses)) continue;
    const bool spaced = word.space_before && !copied.empty();
    if (name != nullptr) {
      token = name->tokens.last - 1;
      copied.replace(name->text, reading_.tokens()[token].end, spaced);
      continue;
    }
    copied.add(word, spaced);
    if (seams_.lowered(token) || (token == tokens.first && style != Style::verbatim && has_capital_for_place(token)))
      copied.replace_last(word, text::fold(reading_.word(token)));
  }
  std::string text = copied.take();
  return marked ? with_marks_settled(std::move(text)) : text;
}

/// A look at the first words tells, where writing them all would be for nothing. Signs may be left out yet.
bool PhraseText::is_too_long(TokenRange tokens, std::size_t length, Style style) const {
  std::size_t used = 0;
  for (std::uint32_t token = tokens.first; token < tokens.last && used <= length; ++token)
    if (reading_.tokens()[token].kind != text::TokenKind::sign && !is_left_out(token, style))
      used += reading_.length(token);
  return used > length;
}

std::string PhraseText::told(TokenRange tokens, std::size_t length, bool verbatim) const {
  // What itself stands between commas is told with the rest of that.
  const Style style = verbatim ? Style::verbatim : seams_.beside(tokens.first) ? Style::whole : Style::headline;
  if (reading_.bytes(tokens).size() <= length || !is_too_long(tokens, length, style)) {
    std::string text = written(tokens, style);
    if (text.size() <= length || text::length(text) <= length) return text;
  }
  const Style shorter = verbatim ? style : Style::without_insertions;
  const Style shortest = verbatim ? style : Style::without_details;
  for (const Style each : {shorter, shortest})
    if (const std::optional<TokenRange> part = to_seam(tokens, length, each); part && !lacks_verb(*part, tokens))
      return written(*part, each);
  if (const std::optional<TokenRange> part = to_far_seam(tokens, length, shortest)) return written(*part, shortest);
  if (const std::optional<TokenRange> part = to_early_seam(tokens, length, shortest);
      part && !lacks_verb(*part, tokens))
    return written(*part, shortest);
  return written(to_last_word(tokens, length, shortest), shortest);
}

std::string PhraseText::text(TokenRange tokens, std::size_t length) const {
  return told(without_loose_end(without_stop(tokens)), length, false);
}

std::string PhraseText::part(TokenRange tokens, std::size_t length) const {
  tokens = without_loose_end(without_stop(tokens));
  const std::optional<TokenRange> fitting = to_seam(tokens, length, Style::without_insertions);
  return fitting ? written(*fitting, Style::without_insertions) : std::string();
}

/// "and [on Monday]": what stood before a time at the end goes with it.
TokenRange PhraseText::without_loose_end(TokenRange tokens) const {
  std::uint32_t last = tokens.last;
  while (last - tokens.first > 1 && is_left_out(last - 1, Style::whole)) --last;
  if (last == tokens.last) return tokens;
  constexpr std::uint64_t loose = syntax::traits(Trait::coordinator, Trait::determiner, Trait::subordinator);
  while (last - tokens.first > 1 && (is(last - 1, loose) || is_sign(last - 1, pauses))) --last;
  return {tokens.first, last};
}

TokenRange PhraseText::behind_times(TokenRange tokens) const {
  while (tokens.first < tokens.last && (seams_.left_out(tokens.first) || seams_.time_at(tokens.first) != syntax::none))
    ++tokens.first;
  return tokens;
}

}  // namespace dateline::events
