#include "sample_text.hpp"

#include <string_view>

namespace bench {
namespace {

// Of 124 English pages of newspapers and broadcasters, as their servers sent them (medians), and of these:
//
//                                   those pages    these
// bytes to one of the article                24       22
// ... of scripts and styles                 31%      33%
// ... of tags, of the rest                  63%      65%
// elements                                  745      756
// links                                     139      147
constexpr int teasers = 140;
constexpr int state_entries = 560;

void insert_before(std::string& page, std::string_view mark, const std::string& what) {
  page.insert(page.find(mark), what);
}

std::string scripts() {
  std::string state = "<script>window.__STATE__ = {";
  for (int i = 0; i < state_entries; ++i) {
    const std::string id = std::to_string(1000 + i);
    state += "\"item-" + id + "\":{\"id\":" + id + ",\"path\":\"/world/" + id + "\",\"seen\":false},\n";
  }
  return state + "\"end\":{}};</script>\n";
}

std::string teaser(int position) {
  const std::string id = std::to_string(1000 + position);
  return R"(      <li class="teaser teaser--wide" data-position=")" + id + R"(" data-section="world">
        <a class="teaser__link" href="/world/2024/05/17/)" +
         id + R"(-five-gardens">
          <img class="teaser__image" src="/images/240x135/)" +
         id + R"(.jpg" srcset="/images/480x270/)" + id + R"(.jpg 2x" alt="" loading="lazy">
          <span class="teaser__kicker">Society</span>
          <span class="teaser__title">Garden )" +
         id + R"( of those to see this summer</span>
        </a>
      </li>
)";
}

std::string teaser_list(const char* name, int first, int last) {
  std::string list = "<nav class=\"" + std::string(name) + "\"><ul class=\"teasers\">\n";
  for (int i = first; i < last; ++i) list += teaser(i);
  return list + "</ul></nav>\n";
}

}  // namespace

std::vector<dateline::Article> served_pages(std::size_t count) {
  const std::string state = scripts();
  const std::string menu = teaser_list("sections", 0, teasers / 4);
  const std::string more = teaser_list("more-stories", teasers / 4, teasers);
  std::vector<dateline::Article> pages = web_pages(count);
  for (dateline::Article& page : pages) {
    insert_before(page.bytes, "</head>", state);
    insert_before(page.bytes, "</header>", menu);
    insert_before(page.bytes, "<footer>", more);
  }
  return pages;
}

}  // namespace bench
