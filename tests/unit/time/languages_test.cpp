// Every locale ICU knows: dates as CLDR formats them and the usual relative phrases are found, and mean what they were
// made from. Prints the share of each language that misses any.
#include "cldr_phrases.hpp"
#include "text/tokens.hpp"
#include "time/time_grammar.hpp"

#include "catch.hpp"

#include <iostream>
#include <map>
#include <string>
#include <vector>

using namespace dateline;
using namespace std::chrono_literals;
using std::chrono::days;
using std::chrono::sys_days;
using test::DateStyle;
using test::RelativeUnit;

namespace {

constexpr sys_days anchor{2024y / std::chrono::May / 15};
constexpr sys_days monday{2024y / std::chrono::May / 13};

struct Phrase {
  std::string text;
  Date meaning;
};

std::vector<Phrase> phrases_of(const std::string& locale) {
  std::vector<Phrase> phrases;
  for (const auto day :
       {2024y / std::chrono::May / 16, 2021y / std::chrono::November / 3, 2019y / std::chrono::February / 25})
    for (const DateStyle style : {DateStyle::full, DateStyle::long_, DateStyle::medium})
      phrases.push_back({test::format_day(locale, day, style), Date::day(day)});
  for (const int offset : {-2, -1, 0, 1})
    phrases.push_back({test::format_relative(locale, RelativeUnit::day, offset), Date::day(anchor + days{offset})});
  for (const int offset : {-1, 1}) {
    const sys_days week = monday + days{7 * offset};
    phrases.push_back(
        {test::format_relative(locale, RelativeUnit::week, offset), Date::covering(week, week + days{6})});
    phrases.push_back({test::format_relative(locale, RelativeUnit::month, offset),
                       Date::month(2024y / std::chrono::month{static_cast<unsigned>(5 + offset)})});
    phrases.push_back({test::format_relative(locale, RelativeUnit::year, offset), Date::year(2024 + offset)});
  }
  return phrases;
}

bool is_read(const Phrase& phrase, const std::string& locale, const time::TimeGrammar& grammar,
             const text::Vocabulary& vocabulary) {
  std::vector<text::Token> tokens;
  text::tokenise(phrase.text, vocabulary, tokens);
  time::TimeContext context;
  context.options.published = Date::day(anchor);
  context.options.language = locale;  // varieties of English differ in the order of figures
  std::vector<TimeExpression> found;
  grammar.find(phrase.text, tokens, context, found);
  for (const TimeExpression& time : found)
    if (time.date == phrase.meaning) return true;
  return false;
}

}  // namespace

TEST_CASE("every locale reads its own dates", "[time][languages]") {
  const std::vector<std::string> locales = test::available_locales();
  std::size_t passing = 0;
  std::map<std::string, std::string> shares;  // of what is missed, by language
  for (const std::string& locale : locales) {
    std::vector<Problem> problems;
    text::Vocabulary vocabulary;
    const time::TimeGrammar grammar(time::builtin_time_sections(locale, problems), vocabulary, problems);
    for (const Problem& problem : problems) FAIL_CHECK(locale + ": " + problem.to_string());
    const std::vector<Phrase> phrases = phrases_of(locale);
    std::size_t read = 0;
    for (const Phrase& phrase : phrases) read += is_read(phrase, locale, grammar, vocabulary) ? 1 : 0;
    passing += read * 10 >= phrases.size() * 9 ? 1 : 0;
    if (read < phrases.size()) shares[locale] = std::to_string(read) + "/" + std::to_string(phrases.size());
  }
  for (const auto& [locale, share] : shares) std::cout << locale << ' ' << share << '\n';
  std::cout << passing << " of " << locales.size() << " locales read at least 90 % of their phrases\n";
  CHECK(locales.size() > 500);
  CHECK(passing * 100 >= locales.size() * 95);
}

TEST_CASE("typed phrases in languages with a pack", "[time][languages]") {
  struct Typed {
    const char* language;
    const char* text;
    const char* value;
  };
  // Written on Wednesday, 15 May 2024.
  const Typed typed[] = {
      {"de", "in zwei Wochen", "2024-W22"},
      {"de", "nächsten Freitag um 15 Uhr", "2024-05-17T15:00"},
      {"de", "vor drei Tagen", "2024-05-12"},
      {"fr", "il y a deux ans", "2022"},
      {"fr", "la semaine prochaine", "2024-W21"},
      {"fr", "lundi dernier", "2024-05-13"},
      {"es", "la semana que viene", "2024-W21"},
      {"es", "próximo viernes a las 3 de la tarde", "2024-05-17T15:00"},
      {"es", "mañana por la mañana", "2024-05-16TMO"},
      {"it", "domani alle 15", "2024-05-16T15:00"},
      {"it", "tre giorni fa", "2024-05-12"},
      {"pt", "amanhã de manhã", "2024-05-16TMO"},
      {"pt", "há dois anos", "2022"},
      {"nl", "volgende week", "2024-W21"},
      {"nl", "drie dagen geleden", "2024-05-12"},
      {"sv", "i förrgår", "2024-05-13"},
      {"da", "om to dage", "2024-05-17"},
      {"nb", "i fjor", "2023"},
      {"pl", "w zeszłym roku", "2023"},
      {"pl", "pojutrze o 15:30", "2024-05-17T15:30"},
      {"ru", "в прошлую пятницу", "2024-05-10"},
      {"ru", "завтра в 3 часа дня", "2024-05-16T15:00"},
      {"uk", "минулого тижня", "2024-W19"},
      {"uk", "торік", "2023"},
      {"zh", "后天下午三点", "2024-05-17T15:00"},
      {"zh", "去年三月", "2023-03"},
      {"ja", "明日の朝", "2024-05-16TMO"},
      {"ja", "来週の金曜日", "2024-05-24"},
      {"ko", "다음 주 금요일", "2024-05-24"},
  };
  for (const Typed& phrase : typed) {
    CAPTURE(phrase.language, phrase.text);
    TimeOptions options;
    options.published = Date::day(anchor);
    options.language = phrase.language;
    const std::vector<TimeExpression> found = find_times(phrase.text, options);
    REQUIRE(found.size() == 1);
    CHECK(found[0].value == phrase.value);
    CHECK(found[0].text == phrase.text);
  }
}

TEST_CASE("the verb of a weekday tells whether it is past or ahead", "[time][languages]") {
  // Written on Wednesday, 15 May 2024: "The mayor said on Monday that the council will meet on Friday."
  const std::pair<const char*, const char*> texts[] = {
      {"nl", "De burgemeester verklaarde maandag dat de raad vrijdag zal vergaderen."},
      {"sv", "Borgmästaren meddelade på måndagen att fullmäktige ska sammanträda på fredag."},
      {"cs", "Starosta v pondělí oznámil, že zastupitelstvo bude jednat v pátek."},
      {"hr", "Gradonačelnik je u ponedjeljak objavio da će se vijeće sastati u petak."},
      {"bg", "Кметът обяви в понеделник, че съветът ще заседава в петък."},
      {"ro", "Primarul a anunțat luni că ședința va avea loc vineri."},
      {"hu", "A polgármester hétfőn bejelentette, hogy a tanács pénteken ülésezik majd."},
      {"el", "Ο δήμαρχος ανακοίνωσε τη Δευτέρα ότι το συμβούλιο θα συνεδριάσει την Παρασκευή."},
      {"tr", "Belediye başkanı pazartesi günü meclisin cuma günü toplanacağını açıkladı."},
      {"ar", "أعلن رئيس البلدية يوم الاثنين أن المجلس سوف يجتمع يوم الجمعة."},
      {"id", "Wali kota mengumumkan pada Senin bahwa dewan akan bersidang pada Jumat."},
  };
  for (const auto& [language, text] : texts) {
    CAPTURE(language);
    const auto times = find_times(text, {.published = Date::day(anchor), .language = language});
    REQUIRE(times.size() == 2);
    CHECK(times[0].value == "2024-05-13");
    CHECK(times[1].value == "2024-05-17");
  }
}

TEST_CASE("a tale goes on from what was told where one word is both next and following", "[time][languages]") {
  struct Tale {
    const char* language;
    const char* text;
    std::vector<std::string> values;
  };
  const Tale tales[] = {
      {"cs",
       "Most byl otevřen 5. května 1890. Následujícího dne se zřítil. V srpnu téhož roku začala oprava.",
       {"1890-05-05", "1890-05-06", "1890-08"}},
      {"hr",
       "Most je otvoren 5. svibnja 1890. Sljedećeg dana srušio se. Sljedeće godine počela je obnova.",
       {"1890-05-05", "1890-05-06", "1891"}},
      {"bg",
       "Мостът беше открит на 5 май 1890 г. На следващия ден рухна. През август същата година започна ремонтът.",
       {"1890-05-05", "1890-05-06", "1890-08"}},
      {"uk",
       "Міст відкрили 5 травня 1890 року. За два тижні він упав. У серпні того ж року почали ремонт.",
       {"1890-05-05", "1890-W21", "1890-08"}},
      {"ru",
       "Мост открыли 5 мая 1890 года. Через три дня он рухнул. В августе того же года начали ремонт.",
       {"1890-05-05", "1890-05-08", "1890-08"}},
      {"fi",
       "Silta avattiin 5. toukokuuta 1890. Seuraavana päivänä se romahti. Seuraavana vuonna alkoi korjaus.",
       {"1890-05-05", "1890-05-06", "1891"}},
      {"ar",
       "افتتح الجسر في 5 مايو 1890. وفي اليوم التالي انهار. وفي أغسطس من العام نفسه بدأ الإصلاح.",
       {"1890-05-05", "1890-05-06", "1890-08"}},
      {"nb",
       "Broen ble åpnet 5. mai 1890. Dagen etter raste den. Året etter begynte reparasjonen.",
       {"1890-05-05", "1890-05-06", "1891"}},
  };
  for (const Tale& tale : tales) {
    std::vector<std::string> values;
    for (const TimeExpression& time : find_times(tale.text, {.language = tale.language})) values.push_back(time.value);
    CAPTURE(tale.language);
    CHECK(values == tale.values);
  }
  // In news the same word looks ahead where the verb does.
  const TimeOptions news{.published = Date::day(anchor), .language = "hr"};
  CHECK(find_times("Vlada će most otvoriti sljedeće godine.", news).at(0).value == "2025");
}

TEST_CASE("no dates where there are none", "[time][languages]") {
  const std::pair<const char*, const char*> texts[] = {
      {"de", "Die Straße ist 1500 Meter lang."},
      {"de", "Er las das Buch gern."},
      {"fr", "Le roi a été salué."},
      {"es", "Compró 1500 acciones."},
      {"ru", "Он купил 1500 акций."},
      {"pl", "Kupił 1500 akcji."},
      {"zh", "他买了一本书。"},
      {"ja", "彼は本を読んだ。"},
      {"it", "Ha comprato 1500 azioni."},
  };
  for (const auto& [language, text] : texts) {
    CAPTURE(language, text);
    TimeOptions options;
    options.language = language;
    CHECK(find_times(text, options).empty());
  }
}

TEST_CASE("a language nobody knows is an error", "[time][languages]") {
  TimeOptions options;
  options.language = "xx";
  CHECK_THROWS_AS(find_times("tomorrow", options), Error);
}
