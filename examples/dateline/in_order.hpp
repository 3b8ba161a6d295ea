// Many threads, one order.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <exception>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace program {

/// Calls `emit(work(item))` for every item that `next` gives, until it gives none. `work` runs on up to `threads`
/// threads; `next` and `emit` are called by one at a time, in the order of the items. No more than `threads` items are
/// held at once. The first exception ends the run and is thrown from here.
template <class Next, class Work, class Emit>
void run_in_order(std::size_t threads, Next next, Work work, Emit emit) {
  std::mutex input;
  std::mutex output;
  std::condition_variable turn_changed;
  std::size_t handed_out = 0;
  std::size_t turn = 0;
  std::exception_ptr first_error;

  const auto fail = [&] {
    const std::lock_guard lock(output);
    if (!first_error) first_error = std::current_exception();
    turn_changed.notify_all();
  };
  const auto loop = [&] {
    try {
      while (true) {
        std::unique_lock reading(input);
        auto item = next();
        if (!item) return;
        const std::size_t mine = handed_out++;
        reading.unlock();

        auto result = work(*std::move(item));

        std::unique_lock writing(output);
        turn_changed.wait(writing, [&] { return turn == mine || first_error; });
        if (first_error) return;
        emit(std::move(result));
        ++turn;
        turn_changed.notify_all();
      }
    } catch (...) {
      fail();
    }
  };

  std::vector<std::thread> others;
  try {
    for (std::size_t i = 1; i < threads; ++i) others.emplace_back(loop);
  } catch (const std::exception&) {
    // No more threads or memory to be had: those there are do the work.
  }
  loop();
  for (std::thread& thread : others) thread.join();
  if (first_error) std::rethrow_exception(first_error);
}

}  // namespace program
