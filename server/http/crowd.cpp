#include "server/http/crowd.h"

#include <sys/eventfd.h>

namespace socialmap::http {

Crowd::Crowd(std::size_t places) : places_(places), full_(eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC)) {}

void Crowd::arrive() {
  std::scoped_lock const lock(mutex_);
  ++here_;
  show();
}

bool Crowd::give_way() {
  std::scoped_lock const lock(mutex_);
  if (!is_full()) return false;
  ++giving_way_;
  show();
  return true;
}

void Crowd::leave(bool gave_way) {
  std::scoped_lock const lock(mutex_);
  --here_;
  if (gave_way) --giving_way_;
  show();
}

void Crowd::show() {
  if (is_full() == shown_) return;
  shown_ = !shown_;
  eventfd_t count = 0;
  if (shown_) {
    eventfd_write(full_.number(), 1);
  } else {
    eventfd_read(full_.number(), &count);
  }
}

}  // namespace socialmap::http
