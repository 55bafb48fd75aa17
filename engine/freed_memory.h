#pragma once
// Memory that is free again after something large was made or thrown away.

namespace socialmap {

/// What was freed lies between what is kept: glibc does not give such pages back unless it is told to.
void give_freed_memory_back();

}  // namespace socialmap
