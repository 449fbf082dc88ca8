// Tables that a guide refers to and does not have: each is said once, instead of every id in it.
#pragma once

#include <vector>

#include "content/read/reading.h"
#include "content/read/table_files.h"

namespace wenlu::content {

// The tables that are not among the documents. Until they are reported, none of their ids is called
// unknown.
std::vector<const TableFile*> lose_absent_tables(const std::vector<Document>& documents,
                                                 Reading& reading);

// Once all is read: an error for each that something refers to, unless a file of another name was
// meant to be it.
void report_absent_tables(const std::vector<const TableFile*>& absent,
                          const std::vector<Document>& documents, Reading& reading);

}  // namespace wenlu::content
