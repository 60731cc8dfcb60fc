using System.Globalization;
using Lucene.Net.Documents;
using Lucene.Net.Index;

namespace SearchPortal.Indexing;

/// <summary>Every field of the index, what it weighs and how it is stored. Names and weights stand here alone.</summary>
internal static class IndexSchema
{
    /// <summary>Version of a generation's layout. Any change below, in the tokenizer, or in a record's encoding raises it.</summary>
    public const int Version = 11;

    /// <summary>Ranking: stems of everything, weighted by repetition. As the three that follow not in Lucene's index but in an <see cref="ImpactFile"/>.</summary>
    public const string Text = "text";

    /// <summary>Wildcards, slips and spelling: unstemmed words of titles, abstracts and names, weighted as in <see cref="Text"/>.</summary>
    public const string Word = "word";

    /// <summary>Stems of the title, for <c>title:</c>; all count alike.</summary>
    public const string TitleStem = "titlestem";

    /// <summary>Stems of the abstract, for <c>abstract:</c>; all count alike.</summary>
    public const string AbstractStem = "abstractstem";

    /// <summary>Phrases and wildcards in titles: unstemmed, with positions.</summary>
    public const string Title = "title";

    /// <summary>Phrases and wildcards in abstracts: unstemmed, with positions.</summary>
    public const string Abstract = "abstract";

    /// <summary>Author names in every spelling, unstemmed, with positions; a gap parts one author from the next.</summary>
    public const string Author = "author";

    /// <summary>The publication's key.</summary>
    public const string Key = "key";

    /// <summary>Letters and digits of the title before its colon: "llmpruner".</summary>
    public const string Name = "name";

    /// <summary>Doc values: hash of <see cref="Name"/>, see <see cref="WordSequences.HashOfName"/>.</summary>
    public const string NameHash = "namehash";

    /// <summary>Doc values: hash of letters and digits of <see cref="Key"/>.</summary>
    public const string KeyHash = "keyhash";

    /// <summary>What other systems call it, see <see cref="IdentifierTerm"/>; what versions of one work find each other by, see <see cref="VersionTerm"/>.</summary>
    public const string Identifier = "identifier";

    /// <summary>Doc values: where the publication's record begins.</summary>
    public const string Record = "record";

    /// <summary>Doc values: the title folded, for sorting.</summary>
    public const string TitleOrder = "titleorder";

    /// <summary>Facet: venue key.</summary>
    public const string Venue = "venue";

    /// <summary>Facet: year as a number; absent when unknown.</summary>
    public const string Year = "year";

    /// <summary>Facet: author ids.</summary>
    public const string AuthorId = "authorid";

    /// <summary>Facet: topic slugs.</summary>
    public const string Topic = "topic";

    /// <summary>Facet: CSL type.</summary>
    public const string Type = "type";

    /// <summary>Link kinds the publication has.</summary>
    public const string Has = "has";

    /// <summary>Occurrences a title's word counts for in <see cref="Text"/>, where a word of any other part counts for one.</summary>
    public const int TitleWeight = 8;

    /// <summary>Positions between two authors, more than any phrase or slop reaches across.</summary>
    public const int AuthorGap = 100;

    /// <summary>Term frequency saturation of BM25.</summary>
    public const float K1 = 1.5f;

    /// <summary>Length normalisation of BM25.</summary>
    public const float B = 0.6f;

    /// <summary>Type of the fields with positions.</summary>
    public static FieldType Positional { get; } =
        Freeze(new FieldType { IsIndexed = true, OmitNorms = true, IndexOptions = IndexOptions.DOCS_AND_FREQS_AND_POSITIONS });

    /// <summary>Type of the fields that say only which words occur.</summary>
    public static FieldType Unranked { get; } = Freeze(new FieldType { IsIndexed = true, OmitNorms = true, IndexOptions = IndexOptions.DOCS_ONLY });

    /// <summary>The term of a year.</summary>
    public static string YearText(int year) => year.ToString("0000", CultureInfo.InvariantCulture);

    private static FieldType Freeze(FieldType type)
    {
        type.Freeze();
        return type;
    }
}
