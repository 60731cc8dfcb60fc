using System.Runtime.InteropServices;
using SearchPortal.Analysis;
using SearchPortal.Content;
using SearchPortal.Publications;

namespace SearchPortal.Indexing;

/// <summary>Writes the files of one generation. Publications are numbered in the order they are added; those of a former generation keep their numbers.</summary>
internal sealed class GenerationWriter : IDisposable
{
    private readonly string folder;
    private readonly Func<string, Venue?> findVenue;
    private readonly DocumentWriter index;
    private readonly PublicationFileWriter publications;
    private readonly FormulaFileWriter formulas;
    private readonly FormerCompletion? completion;
    private readonly GenerationTally tally;
    private readonly List<uint> words = [];

    /// <summary>Begins a generation.</summary>
    /// <param name="folder">Exists; empty, or with what <see cref="SharedGeneration"/> brought.</param>
    /// <param name="site">What the content says beside its publications.</param>
    /// <param name="findVenue">Gives the venue of a key.</param>
    /// <param name="former">The generation to go on from; null for none.</param>
    public GenerationWriter(string folder, SiteContent site, Func<string, Venue?> findVenue, FormerGeneration? former = null)
    {
        (this.folder, this.findVenue) = (folder, findVenue);
        var authors = new AuthorRegistry(site.Authors);
        completion = former is null ? null : new FormerCompletion(former.Folder);
        tally = new GenerationTally(site, authors, completion);
        publications = new PublicationFileWriter(folder, former?.Publications.AddedStart ?? 0);
        formulas = new FormulaFileWriter(folder, former?.Folder);
        index = new DocumentWriter(folder, authors, former?.Folder);
    }

    /// <summary>Searchable publications so far.</summary>
    public int Count => tally.Count;

    /// <summary>Adds a publication.</summary>
    /// <returns>Offset of its record.</returns>
    public long Add(Publication publication)
    {
        formulas.Add(publication.Title);
        if (publication.Status == PublicationStatus.Withdrawn)
        {
            long notice = publications.Append(publication, WordSequences.None);
            tally.AddWithdrawn(publication, notice);
            index.Remove(publication.Key);
            return notice;
        }
        formulas.Add(publication.Abstract);
        var title = TextTokenizer.Tokenize(publication.Title);
        var text = TextTokenizer.Tokenize(publication.Abstract);
        List<Token>[] names = [.. publication.Authors.Select(author => TextTokenizer.Tokenize(author.Display))];
        WordSequences.Write(title, names, text, words);
        long record = publications.Append(publication, CollectionsMarshal.AsSpan(words), title, text);
        var authorIds = tally.Add(publication, record, title);
        string? venue = publication.Venue is string key ? findVenue(key)?.ShortName ?? key : null;
        index.Add(new IndexedPaper(publication, record, authorIds, venue, title, text, names));
        return record;
    }

    /// <summary>Takes over a publication that the former generation has.</summary>
    /// <param name="publication">It.</param>
    /// <param name="record">Offset of its record.</param>
    public void Keep(Publication publication, long record)
    {
        if (publication.Status == PublicationStatus.Withdrawn) tally.AddWithdrawn(publication, record);
        else tally.Keep(publication, record);
    }

    /// <summary>Removes a publication of the former generation from the index.</summary>
    public void Remove(string key) => index.Remove(key);

    /// <summary>Commits the index and writes what was counted on the way.</summary>
    /// <param name="knownVenues">The owner's venues and those that only publications name.</param>
    public IndexCounts Complete(IReadOnlyList<Venue> knownVenues)
    {
        publications.Dispose();
        formulas.Complete();
        IndexCounts? counts = null;
        AllCores.Run(index.Complete, () => counts = tally.Write(folder, knownVenues));
        return counts!;
    }

    /// <summary>Lets go of everything, whether complete or not.</summary>
    public void Dispose()
    {
        index.Dispose();
        completion?.Dispose();
        publications.Dispose();
        formulas.Dispose();
    }
}
