using System.Runtime.InteropServices;

namespace SearchPortal.Indexing;

/// <summary>A range of words with very many entries, whose best ones are worked out beforehand.</summary>
/// <param name="From">First word.</param>
/// <param name="To">One past the last word.</param>
/// <param name="Start">Where its best entries begin among all prefixes'.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Authors">Postings of authors in the range.</param>
/// <param name="Papers">Postings of papers in the range.</param>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct PrefixRow(int From, int To, int Start, int Count, int Authors, int Papers);
