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

// A placeholder is replaced by one of the choices below: %p person, %o organisation, %c country, %t time, %n number.
constexpr std::array<std::string_view, 24> sentences = {
    "%p met %p in the capital of %c %t to discuss a trade agreement that has been in preparation for years.",
    "The two sides signed a declaration on border traffic, fishing rights and the shared use of a reservoir.",
    "%o said it would appeal against the ruling, which obliges it to pay %n million in damages to former tenants.",
    "At least %n people were injured %t when a ferry struck a pier near the old harbour, officials said.",
    "Rescue teams worked through the night with dogs, lamps and borrowed pumps.",
    "\"We are not going to be rushed into a decision of this size,\" %p told reporters outside the building.",
    "The minister, who is expected to travel to %c %t, did not comment on reports of a second round of talks.",
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
    "It was not clear who had given the order, nor why the radio fell silent when it did."};
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
constexpr std::array<std::string_view, 8> organisations = {"Northgate Energy",     "the World Health Organization",
                                                           "Brightwater Shipping", "the European Commission",
                                                           "Halden Motors",        "the Supreme Court",
                                                           "Corvale Bank",         "the United Nations"};
constexpr std::array<std::string_view, 10> countries = {"Portugal", "Ghana",  "Japan",  "Norway", "Chile",
                                                        "Kenya",    "Poland", "Turkey", "Canada", "Vietnam"};
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
  std::uint64_t next() {
    std::uint64_t value = state_ += 0x9E3779B97F4A7C15;
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
    return value ^ (value >> 31);
  }

 private:
  std::uint64_t state_ = 2024;
};

void append_sentence(std::string& text, Sequence& sequence) {
  const std::string_view sentence = sequence.pick(sentences);
  for (std::size_t i = 0; i < sentence.size(); ++i) {
    if (sentence[i] != '%') {
      text += sentence[i];
      continue;
    }
    switch (sentence[++i]) {
      case 'p':
        text += sequence.pick(people);
        break;
      case 'o':
        text += sequence.pick(organisations);
        break;
      case 'c':
        text += sequence.pick(countries);
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

std::vector<std::string> paragraphs(Sequence& sequence) {
  std::vector<std::string> result(9);
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
