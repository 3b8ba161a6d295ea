// News text of our own making: the same bytes on every machine, with as much to be found in them as in news
// (sample_text.cpp says how that was measured).
#pragma once

#include <dateline/document.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace bench {

/// Invented stories of about 4.7 kB each.
std::vector<dateline::Article> news_articles(std::size_t count);

/// The same stories as web pages with menus, scripts, related links and comments around them.
std::vector<dateline::Article> web_pages(std::size_t count);

/// Those pages with as much around them as servers send (served_pages.cpp says how that was measured).
std::vector<dateline::Article> served_pages(std::size_t count);

/// The files of examples/articles.
std::vector<dateline::Article> sample_articles();

std::size_t total_bytes(const std::vector<dateline::Article>& articles);

}  // namespace bench
