using System.Runtime.InteropServices;

namespace SearchPortal.Indexing;

/// <summary>Writes a <see cref="CompletionFile"/>.</summary>
internal static class CompletionFileWriter
{
    /// <summary>Writes a file.</summary>
    /// <param name="path">Must not exist.</param>
    /// <param name="draft">Its entries.</param>
    public static void Write(string path, CompletionDraft draft)
    {
        using var sections = new CompletionSections(path);
        sections.Append<int>(CompletionSection.Bounds, draft.Bounds);
        sections.Append<long>(CompletionSection.References, draft.References);
        sections.Append<int>(CompletionSection.SequenceStarts, draft.Starts);
        sections.Append<int>(CompletionSection.Sequences, draft.Sequences.AsSpan(0, draft.Starts[^1]));
        sections.Append<int>(CompletionSection.Alphabetical, draft.Alphabetical());
        AppendWords(sections, draft.Words);
        var postings = CompletionPostings.Of(draft);
        sections.Append<int>(CompletionSection.PostingStarts, postings.Starts);
        sections.Append<int>(CompletionSection.Postings, postings.Items);
        var prefixes = new CompletionPrefixes(draft, postings);
        prefixes.Find();
        sections.Append<PrefixRow>(CompletionSection.Prefixes, CollectionsMarshal.AsSpan(prefixes.Rows));
        sections.Append<int>(CompletionSection.PrefixEntries, CollectionsMarshal.AsSpan(prefixes.Entries));
    }

    private static void AppendWords(CompletionSections sections, string[] words)
    {
        var starts = new int[words.Length + 1];
        for (int i = 0; i < words.Length; i++) starts[i + 1] = starts[i] + words[i].Length;
        var letters = new char[starts[^1]];
        for (int i = 0; i < words.Length; i++) words[i].CopyTo(letters.AsSpan(starts[i]));
        sections.Append<int>(CompletionSection.WordStarts, starts);
        sections.Append<char>(CompletionSection.Letters, letters);
    }
}
