using SearchPortal.Analysis;
using SearchPortal.Publications;

namespace SearchPortal.Indexing;

/// <summary>Counts how each author's name is written, so that the most frequent spelling becomes the label.</summary>
internal sealed class AuthorTally
{
    private const int MaximumSpellings = 12;

    private readonly Dictionary<string, List<Spelling>> spellings = new(StringComparer.Ordinal);
    private string[] ids = [];

    /// <summary>Counts one signature.</summary>
    public void Add(string authorId, PersonName name)
    {
        if (!spellings.TryGetValue(authorId, out var known)) spellings[authorId] = known = new List<Spelling>(1);
        string display = name.Display;
        int i = known.FindIndex(spelling => spelling.Text == display);
        if (i >= 0) known[i] = known[i] with { Count = known[i].Count + 1, Orcid = known[i].Orcid ?? name.Orcid };
        else if (known.Count < MaximumSpellings) known.Add(new Spelling(display, 1, name.Orcid));
    }

    /// <summary>Writes the labels of all authors in the order of their facet's ordinals.</summary>
    public int WriteLabels(string path)
    {
        ids = Ordinals.Sort(spellings.Keys);
        foreach (var known in spellings.Values)
            if (known.Count > 1) known.Sort((a, b) => a.Count != b.Count ? b.Count.CompareTo(a.Count) : string.CompareOrdinal(a.Text, b.Text));
        LabelFile.Write(path, ids.Length, WriteLabel);
        return ids.Length;
    }

    /// <summary>Adds everyone to the completion; call after <see cref="WriteLabels"/>, whose ordinals it names.</summary>
    /// <param name="completion">Takes them.</param>
    /// <param name="authors">Knows the owner's names, which are those that the former completion was made with.</param>
    /// <param name="former">Has the words of authors whose names stay; null for none.</param>
    public void Complete(CompletionCollector completion, AuthorRegistry authors, FormerCompletion? former)
    {
        var label = new RecordWriter();
        for (int ordinal = 0; ordinal < ids.Length; ordinal++)
        {
            int papers = 0;
            foreach (var spelling in spellings[ids[ordinal]]) papers += spelling.Count;
            long reference = CompletionReference.Of(ordinal, papers);
            label.Clear();
            if (former is not null) WriteLabel(ordinal, label);
            if (former?.FindAuthor(ids[ordinal], label.Written) is int entry and >= 0) completion.AddFormer(CompletionKind.Author, reference, papers, entry);
            else completion.Add(CompletionKind.Author, reference, papers, Names(ids[ordinal], authors).Select(TextTokenizer.Tokenize));
        }
    }

    private List<string> Names(string id, AuthorRegistry authors)
    {
        var names = spellings[id].ConvertAll(spelling => spelling.Text);
        if (authors.FindCurated(id) is Author curated) names.InsertRange(0, curated.Variants.Prepend(curated.Name.Display));
        return names;
    }

    /// <summary>Id, ORCID and the spellings, the most frequent first.</summary>
    private void WriteLabel(int ordinal, RecordWriter record)
    {
        var byFrequency = spellings[ids[ordinal]];
        record.Text(ids[ordinal]);
        record.Text(byFrequency.Find(spelling => spelling.Orcid is not null).Orcid);
        record.Number((uint)byFrequency.Count);
        foreach (var spelling in byFrequency) record.Text(spelling.Text);
    }

    private readonly record struct Spelling(string Text, int Count, string? Orcid);
}
