#include "events/news_dates.hpp"

#include "events/draft_relations.hpp"

#include <algorithm>

namespace dateline::events {
namespace {

/// "imposes sanctions" is told by a verb, "sanctions on Norvia" only named.
bool is_only_named(const Draft& draft) {
  return draft.nominal && draft.alternation != syntax::Alternation::light_verb;
}

/// "jailed [for] killing a clerk", "[admits] killing a clerk": before the news.
bool is_reason(const Draft& draft, const DocumentReading& reading, const LanguageEngine& engine) {
  if (draft.trigger.first == 0) return false;
  const syntax::Word& before = engine.lexicon.word(reading.tokens()[draft.trigger.first - 1].word);
  if (draft.alternation == syntax::Alternation::participle && before.is(syntax::Trait::preposition)) return true;
  return (draft.alternation == syntax::Alternation::participle ||
          draft.alternation == syntax::Alternation::complement_infinitive) &&
         before.verb != text::unknown_word && engine.cues.prosecuting(before.verb);
}

/// What a headline tells is news; an earlier event of the kind is told further down, to compare.
bool is_old(const Date& date, const Date& published) {
  constexpr std::chrono::days news{31};
  const auto last = date.latest();
  const auto written = published.earliest();
  return last && written && *last + news < *written;
}

/// A headline tells what the story below it dates.
const EventDate* dated_below(std::size_t index, const std::vector<Draft>& drafts, const std::vector<EventDate>& dates,
                             const LanguageEngine& engine, const Date& published) {
  constexpr std::size_t reach = 40;  // drafts; a headline's story is told near the top
  const std::uint32_t type = type_of(drafts[index], engine);
  const EventDate* reported = nullptr;  // "derailed, officials said Friday": only when it was told
  for (std::size_t i = index + 1; i < drafts.size() && i <= index + reach; ++i)
    if (dates[i].time && type != syntax::none && type_of(drafts[i], engine) == type && !drafts[i].headline &&
        !name_others(drafts[index], drafts[i]) && !is_old(dates[i].date, published) &&
        drafts[i].modality != Modality::possible) {
      if (drafts[i].time.attachment != Attachment::report) return &dates[i];
      if (reported == nullptr) reported = &dates[i];
    }
  return reported;
}

/// "A court has jailed Otto Weiss ...": what an article opens with is as new as its headline.
/// \param story its first sentence, behind bylines and what scrapers glue to them
bool opens_as_news(std::size_t index, const std::vector<Draft>& drafts, std::uint32_t story) {
  constexpr std::uint32_t reach = 2;  // sentences; bylines may stand before
  const Draft& draft = drafts[index];
  const bool told = draft.perfect && draft.polarity == Polarity::positive;  // "has not reopened" is no news of a day
  if (!told || draft.sentence < story || draft.sentence > story + reach) return false;
  return std::none_of(drafts.begin(), drafts.begin() + static_cast<std::ptrdiff_t>(index), [&](const Draft& other) {
    return !other.headline && other.sentence >= story && other.sentence != draft.sentence;
  });
}

/// "Kestrel has refused the bid. Odex had made it on Friday": before the news.
bool came_before(const Draft& draft) {
  return draft.before && draft.time.attachment == Attachment::clause;
}

/// The day on which all happened that a sentence tells as done ("... on Monday"). Nothing where it tells of two days,
/// or of none within so many days before the article.
const EventDate* dated_in_sentence(std::size_t first, const std::vector<Draft>& drafts,
                                   const std::vector<EventDate>& dates, const Date& published,
                                   std::chrono::days recent) {
  const EventDate* told = nullptr;
  for (std::size_t i = first; i < drafts.size() && drafts[i].sentence == drafts[first].sentence; ++i) {
    const Draft& draft = drafts[i];
    if (!dates[i].time || draft.nominal || draft.background || came_before(draft)) continue;
    const Date& date = dates[i].date;
    if (!is_told_as_fact(draft) || !draft.past || date.precision() != Precision::day || !date.earliest())
      return nullptr;
    if (*date.latest() > *published.latest() || *date.earliest() + recent < *published.earliest()) return nullptr;
    if (told && told->date != date) return nullptr;
    told = &dates[i];
  }
  return told;
}

bool tells_a_time(std::size_t first, const std::vector<Draft>& drafts, const std::vector<EventDate>& dates) {
  for (std::size_t i = first; i < drafts.size() && drafts[i].sentence == drafts[first].sentence; ++i)
    if (dates[i].time && !drafts[i].nominal && !drafts[i].background && !came_before(drafts[i])) return true;
  return false;
}

/// The day that the first sentence below a headline tells: the news is that day's, whatever the headline calls it.
/// Where that one tells no time ("has resigned"), the next that does so soon, if it tells of the last days.
const EventDate* dated_in_lead(std::size_t index, const std::vector<Draft>& drafts, const std::vector<EventDate>& dates,
                               const Date& published) {
  constexpr std::uint32_t reach = 3;  // sentences; bylines may stand between
  constexpr std::chrono::days news{7};
  constexpr std::chrono::days last_days{3};
  if (!published.known()) return nullptr;
  std::size_t first = index + 1;
  while (first < drafts.size() && drafts[first].headline) ++first;
  const std::size_t lead = first;
  while (first < drafts.size() && drafts[first].sentence <= drafts[index].sentence + reach) {
    if (first == lead || tells_a_time(first, drafts, dates))
      if (const EventDate* told = dated_in_sentence(first, drafts, dates, published, first == lead ? news : last_days))
        return told;
    if (tells_a_time(first, drafts, dates)) return nullptr;
    const std::uint32_t sentence = drafts[first].sentence;
    while (first < drafts.size() && drafts[first].sentence == sentence) ++first;
  }
  return nullptr;
}

/// "found the two guilty on Friday. Weiss was sentenced to ...": what the same news tells as of the same day.
const EventDate* dated_with(std::size_t index, const std::vector<Draft>& drafts, const std::vector<EventDate>& dates,
                            const LanguageEngine& engine) {
  constexpr std::uint32_t reach = 3;  // sentences
  const Draft& draft = drafts[index];
  const auto tells_deed = [](const Draft& each) {
    return each.rule != syntax::none && is_told_as_fact(each) && each.past && !each.nominal && !each.background;
  };
  if (!tells_deed(draft)) return nullptr;
  const EventDate* last = nullptr;  // "The scandal, revealed in September ...": the day told last is another
  for (std::size_t i = index; i-- > 0 && drafts[i].sentence + reach >= draft.sentence;) {
    if (!dates[i].time) continue;
    if (last == nullptr && !is_only_named(drafts[i])) last = &dates[i];  // "sentenced over the May 3 sinking"
    if (last != nullptr && tells_deed(drafts[i]) &&
        engine.rules.is_dated_with(engine.rules.rule(draft.rule), engine.rules.rule(drafts[i].rule)))
      return last->date == dates[i].date ? &dates[i] : nullptr;
  }
  return nullptr;
}

/// The day of which an article tells news: the one that its first sentences tell.
const EventDate* day_of_news(const std::vector<Draft>& drafts, const std::vector<EventDate>& dates, std::uint32_t story,
                             const Date& published) {
  constexpr std::uint32_t reach = 2;  // sentences
  constexpr std::chrono::days last_days{3};
  if (!published.known()) return nullptr;
  for (std::size_t i = 0; i < drafts.size() && drafts[i].sentence <= story + reach; ++i)
    if (!drafts[i].headline && drafts[i].sentence >= story && tells_a_time(i, drafts, dates))
      return dated_in_sentence(i, drafts, dates, published, last_days);
  return nullptr;
}

/// "Odex cut its forecast on Friday. ... Its shares fell 9 percent.": what is told only while it is news. Right behind
/// another time it may be of that one.
bool is_of_news(std::size_t index, const EventDate& news, const std::vector<Draft>& drafts,
                const std::vector<EventDate>& dates, const LanguageEngine& engine) {
  const Draft& draft = drafts[index];
  if (draft.rule == syntax::none || !is_told_as_fact(draft) || !draft.past || draft.perfect || draft.before ||
      draft.nominal || draft.background || draft.headline ||
      !engine.rules.type(engine.rules.rule(draft.rule)).of_the_day)
    return false;
  for (std::size_t i = index; i-- > 0 && drafts[i].sentence + 1 >= draft.sentence;)
    if (dates[i].time && dates[i].date != news.date) return false;
  return true;
}

/// "The Red Cross has confirmed 22 deaths": a count holds as of the article, unless a day is told right before it.
bool is_as_of_article(std::size_t index, const Date& published, const std::vector<Draft>& drafts,
                      const std::vector<EventDate>& dates, const LanguageEngine& engine) {
  const Draft& draft = drafts[index];
  if (draft.rule == syntax::none || !published.known() || !is_told_as_fact(draft) || !(draft.past || draft.perfect) ||
      draft.before || draft.nominal || draft.background || draft.headline ||
      !engine.rules.type(engine.rules.rule(draft.rule)).as_of_article)
    return false;
  for (std::size_t i = index; i-- > 0 && drafts[i].sentence + 1 >= draft.sentence;)
    if (dates[i].time && dates[i].date != published) return false;
  return true;
}

/// Does the noun tell an event of the draft's type?
bool is_named_by(const Draft& draft, text::WordId noun, const LanguageEngine& engine) {
  if (draft.rule == syntax::none) return false;
  const auto triggers = engine.rules.triggers(true, noun);
  return std::any_of(triggers.begin(), triggers.end(), [&](const rules::TriggerEntry& entry) {
    return engine.rules.rule(entry.rule).type == engine.rules.rule(draft.rule).type;
  });
}

/// "A court jailed Weiss on Friday. ... It was harsh, Moen told reporters after [the ruling]": of the last days, what
/// is said right after an event of which the article has told the day.
const EventDate* said_after(std::size_t index, const std::vector<Draft>& drafts, const std::vector<EventDate>& dates,
                            const LanguageEngine& engine, const Date& published) {
  constexpr std::size_t looked_at = 32;  // events
  constexpr std::chrono::days last_days{3};
  const Draft& draft = drafts[index];
  const auto written = published.earliest();
  if (draft.after == text::unknown_word || !written || !is_saying(draft, engine) || !is_told_as_fact(draft) ||
      !draft.past || draft.perfect || draft.before || draft.background)
    return nullptr;
  for (std::size_t i = index; i-- > 0 && index - i <= looked_at;) {
    if (drafts[i].sentence == draft.sentence || dates[i].date.precision() != Precision::day ||
        !is_told_as_fact(drafts[i]) || !is_named_by(drafts[i], draft.after, engine))
      continue;
    const auto day = dates[i].date.earliest();
    return day && *day <= *written && *day + last_days >= *written ? &dates[i] : nullptr;
  }
  return nullptr;
}

/// Where the very first sentence below a headline tells its day, that is the day of the story, whatever of its kind a
/// later sentence tells of another.
const EventDate* dated_at_once(std::size_t index, const std::vector<Draft>& drafts, const std::vector<EventDate>& dates,
                               const Date& published) {
  constexpr std::uint32_t reach = 2;  // sentences; a byline may stand between
  constexpr std::chrono::days news{7};
  const Draft& headline = drafts[index];
  if (!headline.headline || headline.modality != Modality::asserted || is_only_named(headline) || headline.background ||
      !published.known())
    return nullptr;
  std::size_t first = index + 1;
  while (first < drafts.size() && drafts[first].headline) ++first;
  if (first == drafts.size() || drafts[first].sentence > headline.sentence + reach) return nullptr;
  return dated_in_sentence(first, drafts, dates, published, news);
}

/// "have fled as rebels took the town": the day of what is told in the main clause.
const EventDate* dated_alongside(std::size_t index, const std::vector<Draft>& drafts,
                                 const std::vector<EventDate>& dates) {
  if (!drafts[index].alongside || !is_told_as_fact(drafts[index])) return nullptr;
  const EventDate* main = nullptr;
  for (std::size_t i = index; i-- > 0 && drafts[i].sentence == drafts[index].sentence;)
    if (dates[i].date.precision() == Precision::day && is_told_as_fact(drafts[i]) && !drafts[i].nominal &&
        !drafts[i].background)
      main = &dates[i];
  return main;
}

EventDate because(const EventDate& other, const char* reason) {
  EventDate result = other;
  result.derivation.emplace_back(reason);
  return result;
}

/// A heading below which the story goes on is no news of the day: it may sum up what was long before.
bool heads_section(std::size_t index, const std::vector<Draft>& drafts) {
  constexpr std::size_t looked_back_at = 16;  // events; titles have fewer
  for (std::size_t i = index; i-- > 0 && i + looked_back_at > index;)
    if (!drafts[i].headline) return true;
  return index >= looked_back_at;
}

/// What a headline or an opening tells: of the day below it, else of the day of publication.
EventDate date_of_headline(std::size_t index, const std::vector<Draft>& drafts, const std::vector<EventDate>& dates,
                           const LanguageEngine& engine, const DocumentReading& reading, const Date& published) {
  const Draft& draft = drafts[index];
  const EventDate* first = dated_at_once(index, drafts, dates, published);
  const EventDate* below = dated_below(index, drafts, dates, engine, published);
  // "Officials said on Friday": the day of the saying, where the deed of the headline has one of its own.
  const bool only_said = first != nullptr &&
                         is_saying(drafts[static_cast<std::size_t>(first - dates.data())], engine) &&
                         !is_saying(draft, engine);
  const bool one_only = draft.rule != syntax::none && engine.rules.type(engine.rules.rule(draft.rule)).once_a_story;
  if (below != nullptr && (first == nullptr || only_said || one_only || first->date == below->date))
    return because(*below, "the headline's event is dated in the text");
  if (!published.known() || draft.modality != Modality::asserted || is_only_named(draft) || draft.background ||
      is_reason(draft, reading, engine))
    return {};
  if (const EventDate* lead = dated_in_lead(index, drafts, dates, published)) {
    EventDate result = because(*lead, "the headline's story is dated in its first sentence");
    result.time.reset();
    return result;
  }
  if (draft.headline && heads_section(index, drafts)) return {};
  return {published, std::nullopt, {"headline of " + published.edtf()}};
}

/// Where no sentence near the top tells a time, the day of what an article opens with: "Shares in Odex have plunged".
std::optional<EventDate> day_of_opening(const std::vector<Draft>& drafts, const std::vector<EventDate>& dates,
                                        const LanguageEngine& engine, const DocumentReading& reading,
                                        const Date& published) {
  const std::uint32_t story = reading.first_of_story();
  const auto opens = [&](std::size_t i) { return !drafts[i].headline && opens_as_news(i, drafts, story); };
  std::size_t i = 0;
  while (i < drafts.size() && !opens(i)) ++i;
  if (i == drafts.size() || drafts[i].time.time) return std::nullopt;
  EventDate day = date_of_headline(i, drafts, dates, engine, reading, published);
  return day.date.precision() == Precision::day ? std::optional(std::move(day)) : std::nullopt;
}

}  // namespace

void date_by_news(std::vector<EventDate>& dates, const std::vector<Draft>& drafts, const LanguageEngine& engine,
                  const DocumentReading& reading, const Date& published) {
  const std::uint32_t story = reading.first_of_story();
  const EventDate* found_news = day_of_news(drafts, dates, story, published);
  const std::optional<EventDate> news =
      found_news ? std::optional(*found_news) : day_of_opening(drafts, dates, engine, reading, published);
  for (std::size_t i = 0; i < drafts.size(); ++i) {
    if (drafts[i].time.time || drafts[i].years_before != 0) continue;
    if (news && is_of_news(i, *news, drafts, dates, engine))
      dates[i] = because(*news, "of the day of the news");
    else if (const EventDate* with = dated_with(i, drafts, dates, engine))
      dates[i] = because(*with, "told with what happened then");
    else if (const EventDate* before = said_after(i, drafts, dates, engine, published))
      dates[i] = because(*before, "said right after what happened then");
    else if (drafts[i].headline || opens_as_news(i, drafts, story))
      dates[i] = date_of_headline(i, drafts, dates, engine, reading, published);
    else if (is_as_of_article(i, published, drafts, dates, engine))
      dates[i] = {published, std::nullopt, {"as of the article of " + published.edtf()}};
  }
  for (std::size_t i = 0; i < drafts.size(); ++i)
    if (!drafts[i].time.time && drafts[i].years_before == 0 && !dates[i].date.known())
      if (const EventDate* main = dated_alongside(i, drafts, dates))
        dates[i] = because(*main, "told as happening together");
}

}  // namespace dateline::events
