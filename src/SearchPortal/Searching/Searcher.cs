using SearchPortal.Publications;

namespace SearchPortal.Searching;

/// <summary>Answers questions from one open generation. Safe for any number of threads.</summary>
public sealed class Searcher
{
    /// <summary>Carries out a request. Never fails for what a visitor asked.</summary>
    public SearchResult Search(SearchRequest request) => throw new NotImplementedException();

    /// <summary>What became of a key.</summary>
    public Lookup Find(string key) => throw new NotImplementedException();

    /// <summary>Publications like this one, the most alike first; itself never among them.</summary>
    public IReadOnlyList<Publication> Related(Publication publication, int count) => throw new NotImplementedException();

    /// <summary>Every value of a facet with the publications it has: venues and topics by label, years newest first.</summary>
    public IReadOnlyList<FacetCount> All(FacetField field) => throw new NotImplementedException();

    /// <summary>The venue of a key, the owner's or one that only publications name; null when no publication and no owner does.</summary>
    public Venue? FindVenue(string key) => throw new NotImplementedException();

    /// <summary>Label of a topic's slug as publications write it; null when none has it.</summary>
    public string? FindTopic(string slug) => throw new NotImplementedException();

    /// <summary>The author of an id; null when there is none.</summary>
    public AuthorEntry? FindAuthor(string id) => throw new NotImplementedException();

    /// <summary>The id under which a person of a publication is found: "ma-xinyin".</summary>
    public string AuthorId(PersonName name) => throw new NotImplementedException();

    /// <summary>Letters that authors' family names begin with and how many each: "a" to "z", then "other".</summary>
    public IReadOnlyList<FacetCount> AuthorLetters() => throw new NotImplementedException();

    /// <summary>A page of 200 authors under a letter.</summary>
    /// <param name="letter">As <see cref="AuthorLetters"/> gives it; an unknown one has no authors.</param>
    /// <param name="page">1-based, clamped.</param>
    public AuthorListing Authors(string letter, int page) => throw new NotImplementedException();

    /// <summary>The MathML of a formula, rendered when the index was built; null when it could not be rendered.</summary>
    /// <param name="tex">TeX as it stands between two dollar signs.</param>
    public string? FindMathMl(string tex) => throw new NotImplementedException();
}
