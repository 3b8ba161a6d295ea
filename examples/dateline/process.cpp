#include "process.hpp"

#include <algorithm>
#include <iostream>

namespace program {

std::vector<Option> thread_options() {
  return {{"--threads", "N", "work on N articles at once (default 1); the order of the output stays"}};
}

std::vector<Option> pack_options() {
  return {{"--pack", "PATH", "a pack of your own, a file or a folder, on top of the built-in ones; may be repeated"}};
}

std::vector<Option> options(const std::vector<std::vector<Option>>& lists) {
  std::vector<Option> all;
  for (const std::vector<Option>& list : lists) all.insert(all.end(), list.begin(), list.end());
  return all;
}

dateline::ExtractorOptions extractor_options(const Arguments& arguments) {
  dateline::ExtractorOptions options;
  for (const std::string& path : arguments.values("--pack")) options.packs.push_back(dateline::RulePack::load(path));
  return options;
}

void report(const std::string& where, const std::string& message) {
  std::string line = "dateline: " + where + ": " + message;
  const auto is_control = [](unsigned char c) { return c < 0x20 || c == 0x7F; };
  std::replace_if(line.begin(), line.end(), is_control, ' ');  // ids and names of files must not steer a terminal
  std::cerr << line << '\n';
}

void print_line(const std::string& line) {
  std::cout << line << std::endl;
}

int finish(bool all_good) {
  std::cout.flush();
  if (!std::cout) {
    std::cerr << "dateline: standard output could not be written\n";
    return failure;
  }
  return all_good ? success : failure;
}

}  // namespace program
