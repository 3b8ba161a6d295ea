#include "sample_text.hpp"

#include <array>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <numeric>
#include <string_view>

namespace bench {
namespace {

// A placeholder is replaced by one of the choices below: %p person, %s surname alone, %o organisation, %c country, %l
// town, %t time, %y year, %n number. Most of what news say is no event, so most sentences tell none. What is found in a
// kilobyte was counted in 3,400 articles of agencies, papers and broadcasters from 2009 to 2011, and the sentences were
// chosen to yield as much or a little more:
//
//                            those articles    these
// time expressions                      3.2      3.4
// events                                3.4      3.9
// who and what is named                 5.7      5.8
// ... and how often                    14       17
// words with a capital                 27       30
// quotation marks                       2.6      2.2
// words to a sentence                  19       19
//
// An article had 720 words at the median and 1,200 on average, here it has 850. Those articles say nothing twice, which
// a processor's branch predictor would learn; hence the endings.
constexpr std::array<std::string_view, 66> sentences = {
    "%p met %p in the capital of %c %t to discuss a trade agreement that has been in preparation for years.",
    "The two sides signed a declaration on border traffic, fishing rights and the shared use of a reservoir.",
    "%o said it would appeal against the ruling, which obliges it to pay %n million in damages to former tenants.",
    "At least %n people were injured %t when a ferry struck a pier near the old harbour, officials said.",
    "Rescue teams worked through the night with dogs, lamps and borrowed pumps.",
    "\"We are not going to be rushed into a decision of this size,\" %p told reporters outside the building.",
    "The minister, who is expected to travel to %c, did not comment on reports of a second round of talks.",
    "%p was elected chair of the committee %t by a margin of %n votes.",
    "Prices of bread, fuel and rented rooms have risen faster than wages in most of the country's districts.",
    "A spokesman for %o denied that the company had known about the fault before the recall began.",
    "The court in %c issued an arrest warrant for %p %t over payments made to a shell company.",
    "Residents described a long rumble, then a silence in which nobody dared to speak.",
    "The bridge, which carries about %n vehicles a day, will stay closed while engineers examine its cables.",
    "Analysts at %o expect the central bank to leave its rate unchanged, though a minority sees room for a cut.",
    "%p arrived in %c for a visit that both governments have described as a new beginning.",
    "Opposition parties called the plan hasty, expensive and impossible to supervise.",
    "The storm damaged %n houses and cut power lines across three provinces before it moved out to sea.",
    "Under the contract the yard is to build four vessels, each of them able to carry %n passengers.",
    "%o announced %t that it will close its plant near the airport and move the work to %c.",
    "Neither side gave details of how the ceasefire would be watched or by whom.",
    "Teachers, nurses and drivers walked out %t in a dispute over pay that shows no sign of ending.",
    "The museum returned %n carvings to %c, where they had been taken from a temple by a collector.",
    "Mr. Ansel, a former judge, is due to hand over his findings to parliament %t.",
    "It was not clear who had given the order, nor why the radio fell silent when it did.",
    "\"Nobody here wants to go back to the way things were,\" said %p, a former adviser to %o.",
    "%s, who grew up in %l and studied law in %c, has long been seen as a cautious voice within the party.",
    "For %s the question is less how much it costs than who will be asked to pay for it.",
    "\"It is a matter of trust,\" %s added. \"You cannot buy that, and you cannot print it.\"",
    "In %l, where %o has its seat, shopkeepers speak of little else.",
    "The figures do not include %c, %c or %c, where another method has been in use since %y.",
    "%s and %s have known each other since they shared an office at %o in %y.",
    "Few in %l remember a winter in which the river froze as far down as the Saint Anne bridge.",
    "According to %o, roughly one in %n households in %c has no access to clean water.",
    "The economist, now at the University of %l, believes that both %o and its critics are right.",
    "It is the kind of place, %s likes to say, where everybody owes somebody a favour.",
    "\"We have the people, we have the machines, what we do not have is time,\" said a manager at %o who did not want "
    "to be named because he was not allowed to speak to reporters.",
    "Much depends on whether %c and %c can live with a text that leaves the hardest questions open.",
    "That view is shared by %p, although the two rarely agree on anything else.",
    "Between %n and %n boats use the channel each day, most of them smaller than the law foresees.",
    "His deputy, %p, is regarded as more open to compromise than %s has been since %y.",
    "The report runs to %n pages and is written in a language that even lawyers in %l find hard to follow.",
    "There was no answer at the offices of %o in %l, and calls to %s were not returned.",
    "What makes the case unusual is that neither %s nor %o had anything to gain from it.",
    "Older people in the valley still call the mountain by the name it had in %y.",
    "\"I have been doing this for thirty years and I have never seen a spring like it,\" said %p, a farmer from the "
    "north of %c.",
    "Not everyone in the %l city council is convinced.",
    "The idea goes back to %p, whose book on the rivers of %c is still read in schools.",
    "If the price of copper stays where it is, %o could be free of debt sooner than anybody in %l expected.",
    "On the streets of %l the mood was calmer than the newspapers made it seem.",
    "%c has one of the highest rates of asthma in the world, and doctors are not sure why.",
    "The Harbour Theatre, a brick building between the station and the fish market, holds about %n people.",
    "As for the money, %s says, it will come from the same fund that paid for the stadium in %l in %y.",
    "Both %c and %c have more to lose than they are willing to admit, a diplomat from %c said.",
    "She is the daughter of a baker and the first in her family to have gone to university.",
    "\"Ask me again in a year,\" %s said with a smile.",
    "None of this is new to people who follow %o closely.",
    "In a letter of %n pages to the Ministry of Finance, %s lists what is missing: nurses, beds, and a roof that does "
    "not leak.",
    "The average flat in %l now costs %n times what a teacher earns in a month.",
    "Some of the oldest maps of %c show a lake where the airport is today.",
    "Until %y the road was no more than a track, and in the rainy season not even that.",
    "The Green League and the Farmers' Union, which together hold %n seats, want a smaller and cheaper scheme.",
    "%p of the Institute for Northern Studies in %l calls the numbers \"plausible, but no more than that\".",
    "There are, to be sure, other ways to read the numbers from %c.",
    "It has been a difficult season for %o, whose shares are worth half of what they were in %y.",
    "People who know %s describe a patient, somewhat distant man with a weakness for old trains.",
    "Even so, %o, %o and the Bank of %c have reason to be nervous."};
// What a sentence may end with before its full stop, so that no two articles are alike to a processor's branch
// predictor.
constexpr std::array<std::string_view, 12> endings = {"",
                                                      "",
                                                      "",
                                                      "",
                                                      "",
                                                      "",
                                                      "",
                                                      ", officials in %l said",
                                                      ", according to %o",
                                                      ", %s said",
                                                      ", and nobody in %l disputes it",
                                                      ", which is why %s is in no hurry"};
constexpr std::array<std::string_view, 12> people = {"President Maria Lindqvist",
                                                     "Prime Minister Osei Tandoh",
                                                     "Foreign Minister Rafael Duarte",
                                                     "Helena Brandt",
                                                     "Chancellor Otto Keller",
                                                     "Yuki Tanabe",
                                                     "Governor Sam Whitfield",
                                                     "Amara Diallo",
                                                     "Defence Minister Ivana Petrak",
                                                     "Tomas Novak",
                                                     "King Harald",
                                                     "Laila Rahman"};
constexpr std::array<std::string_view, 12> surnames = {"Lindqvist", "Tandoh", "Duarte", "Brandt", "Keller", "Tanabe",
                                                       "Whitfield", "Diallo", "Petrak", "Novak",  "Harald", "Rahman"};
constexpr std::array<std::string_view, 8> organisations = {"Northgate Energy",     "the World Health Organization",
                                                           "Brightwater Shipping", "the European Commission",
                                                           "Halden Motors",        "the Supreme Court",
                                                           "Corvale Bank",         "the United Nations"};
constexpr std::array<std::string_view, 10> countries = {"Portugal", "Ghana",  "Japan",  "Norway", "Chile",
                                                        "Kenya",    "Poland", "Turkey", "Canada", "Vietnam"};
constexpr std::array<std::string_view, 10> towns = {"Lisbon",  "Accra",  "Osaka",  "Bergen",  "Santiago",
                                                    "Nairobi", "Krakow", "Ankara", "Toronto", "Hanoi"};
constexpr std::array<std::string_view, 6> years = {"1987", "1998", "2004", "2011", "2016", "the 1990s"};
constexpr std::array<std::string_view, 14> times = {
    "on Thursday",     "last week",     "on 17 October 2019", "in March",      "two days ago",
    "on May 3, 2021",  "next month",    "early on Monday",    "in late 2018",  "in the spring of 2020",
    "Tuesday evening", "on Oct. 17-18", "earlier this year",  "a year earlier"};

/// A fixed sequence (splitmix64), so that a figure can be compared with another machine's.
class Sequence {
 public:
  template <std::size_t Size>
  std::string_view pick(const std::array<std::string_view, Size>& choices) {
    return choices[next() % Size];
  }
  /// Of a few that stay the same from one `begin_story` to the next.
  template <std::size_t Size>
  std::string_view pick_known(const std::array<std::string_view, Size>& choices) {
    constexpr std::size_t few = 6;
    return choices[(first_known_ + next() % few) % Size];
  }
  void begin_story() { first_known_ = next(); }
  std::uint64_t next() {
    std::uint64_t value = state_ += 0x9E3779B97F4A7C15;
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
    return value ^ (value >> 31);
  }

 private:
  std::uint64_t state_ = 2024;
  std::size_t first_known_ = 0;
};

void append_filled(std::string& text, Sequence& sequence, std::string_view sentence) {
  for (std::size_t i = 0; i < sentence.size(); ++i) {
    if (sentence[i] != '%') {
      text += sentence[i];
      continue;
    }
    switch (sentence[++i]) {
      case 'p':
        text += sequence.pick_known(people);
        break;
      case 's':
        text += sequence.pick_known(surnames);
        break;
      case 'l':
        text += sequence.pick_known(towns);
        break;
      case 'y':
        text += sequence.pick(years);
        break;
      case 'o':
        text += sequence.pick_known(organisations);
        break;
      case 'c':
        text += sequence.pick_known(countries);
        break;
      case 't':
        text += sequence.pick(times);
        break;
      default:
        text += std::to_string(2 + sequence.next() % 400);
        break;
    }
  }
}

void append_sentence(std::string& text, Sequence& sequence) {
  std::string_view sentence = sequence.pick(sentences);
  const std::string_view ending = sequence.pick(endings);
  if (sentence.find('"') != std::string_view::npos) return append_filled(text, sequence, sentence);
  sentence.remove_suffix(1);
  append_filled(text, sequence, sentence);
  append_filled(text, sequence, ending);
  text += '.';
}

std::vector<std::string> paragraphs(Sequence& sequence) {
  std::vector<std::string> result(14);
  sequence.begin_story();
  for (std::string& paragraph : result) {
    for (int sentence = 0; sentence < 3; ++sentence) {
      if (sentence > 0) paragraph += ' ';
      append_sentence(paragraph, sequence);
    }
  }
  return result;
}

constexpr std::string_view page_head =
    "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>The Harbour Post</title>"
    "<meta property=\"article:published_time\" content=\"2024-05-17T08:30:00Z\">"
    "<script>window.settings = {\"theme\": \"light\", \"count\": 3}; function track(e) { return e && e.id; }</script>"
    "<style>body { margin: 0 } .menu li { display: inline } .story p { line-height: 1.5 }</style></head><body>"
    "<header><nav class=\"menu\"><ul><li><a href=\"/\">Home</a></li><li><a href=\"/world\">World</a></li>"
    "<li><a href=\"/business\">Business</a></li><li><a href=\"/sport\">Sport</a></li></ul></nav></header>"
    "<main><article class=\"story\"><h1>News of the day</h1>";
constexpr std::string_view page_tail =
    "</article><aside class=\"related\"><h2>Related</h2><ul><li><a href=\"/1\">Five gardens to see this summer</a></li>"
    "<li><a href=\"/2\">Why the tram line was never built</a></li></ul></aside>"
    "<section id=\"comments\"><h2>Comments</h2><div class=\"comment\"><b>reader7</b><p>About time too.</p></div>"
    "<div class=\"comment\"><b>lamplighter</b><p>I was there on Tuesday and saw nothing.</p></div></section></main>"
    "<footer><p>Copyright The Harbour Post. All rights reserved. <a "
    "href=\"/terms\">Terms</a></p></footer></body></html>";

}  // namespace

std::vector<dateline::Article> news_articles(std::size_t count) {
  Sequence sequence;
  std::vector<dateline::Article> articles(count);
  for (std::size_t i = 0; i < count; ++i) {
    articles[i].id = std::to_string(i);
    articles[i].media_type = "text/plain";
    articles[i].published = "2024-05-17";
    for (const std::string& paragraph : paragraphs(sequence)) articles[i].bytes += paragraph + "\n\n";
  }
  return articles;
}

std::vector<dateline::Article> web_pages(std::size_t count) {
  Sequence sequence;
  std::vector<dateline::Article> articles(count);
  for (std::size_t i = 0; i < count; ++i) {
    articles[i].id = std::to_string(i);
    articles[i].bytes = page_head;
    for (const std::string& paragraph : paragraphs(sequence)) articles[i].bytes += "<p>" + paragraph + "</p>\n";
    articles[i].bytes += page_tail;
  }
  return articles;
}

std::vector<dateline::Article> sample_articles() {
  std::vector<dateline::Article> articles;
  for (const auto& entry : std::filesystem::directory_iterator(DATELINE_SOURCE_DIR "/examples/articles")) {
    std::ifstream file(entry.path(), std::ios::binary);
    articles.push_back({.bytes = {std::istreambuf_iterator<char>(file), {}}, .id = entry.path().filename().string()});
  }
  return articles;
}

std::size_t total_bytes(const std::vector<dateline::Article>& articles) {
  return std::transform_reduce(articles.begin(), articles.end(), std::size_t{0}, std::plus<>{},
                               [](const dateline::Article& article) { return article.bytes.size(); });
}

}  // namespace bench
