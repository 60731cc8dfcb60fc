using Lucene.Net.Codecs;
using Lucene.Net.Documents;

namespace SearchPortal.Indexing;

/// <summary>Takes the fields of papers that Lucene's documents lack, one paper after the other, and has them written into its segments (<see cref="InvertedCodec"/>).</summary>
internal sealed class InvertedFields : IDisposable
{
    private readonly string folder;
    private readonly Dictionary<string, Occurrences> terms = [];
    private readonly Dictionary<string, List<long?>> numbers = [];
    private readonly List<TermStream> streams = [];
    private readonly List<Field> declared = [];

    /// <summary>No papers yet.</summary>
    /// <param name="folder">The generation's folder.</param>
    public InvertedFields(string folder)
    {
        this.folder = folder;
        (Title, Abstract, Author) = (Positional(IndexSchema.Title), Positional(IndexSchema.Abstract), Positional(IndexSchema.Author));
        (Name, Identifier, AuthorId, Topic) = (Plain(IndexSchema.Name), Plain(IndexSchema.Identifier), Plain(IndexSchema.AuthorId), Plain(IndexSchema.Topic));
        (Type, Venue, Year, Has) = (Plain(IndexSchema.Type), Plain(IndexSchema.Venue), Plain(IndexSchema.Year), Plain(IndexSchema.Has));
        (Record, KeyHash, NameHash, YearNumber) = (Column(IndexSchema.Record), Column(IndexSchema.KeyHash), Column(IndexSchema.NameHash), Column(IndexSchema.Year));
        Codec = new InvertedCodec(terms, numbers);
    }

    /// <summary>Writes a segment with the fields of all papers since the one before.</summary>
    public Codec Codec { get; }

    /// <summary>See <see cref="IndexSchema.Title"/>.</summary>
    public Occurrences Title { get; }

    /// <summary>See <see cref="IndexSchema.Abstract"/>.</summary>
    public Occurrences Abstract { get; }

    /// <summary>See <see cref="IndexSchema.Author"/>.</summary>
    public Occurrences Author { get; }

    /// <summary>See <see cref="IndexSchema.Name"/>.</summary>
    public Occurrences Name { get; }

    /// <summary>See <see cref="IndexSchema.Identifier"/>.</summary>
    public Occurrences Identifier { get; }

    /// <summary>See <see cref="IndexSchema.AuthorId"/>.</summary>
    public Occurrences AuthorId { get; }

    /// <summary>See <see cref="IndexSchema.Topic"/>.</summary>
    public Occurrences Topic { get; }

    /// <summary>See <see cref="IndexSchema.Type"/>.</summary>
    public Occurrences Type { get; }

    /// <summary>See <see cref="IndexSchema.Venue"/>.</summary>
    public Occurrences Venue { get; }

    /// <summary>See <see cref="IndexSchema.Year"/>.</summary>
    public Occurrences Year { get; }

    /// <summary>See <see cref="IndexSchema.Has"/>.</summary>
    public Occurrences Has { get; }

    /// <summary>See <see cref="IndexSchema.Record"/>; a number a paper, as in those that follow.</summary>
    public List<long?> Record { get; }

    /// <summary>See <see cref="IndexSchema.KeyHash"/>.</summary>
    public List<long?> KeyHash { get; }

    /// <summary>See <see cref="IndexSchema.NameHash"/>.</summary>
    public List<long?> NameHash { get; }

    /// <summary>See <see cref="IndexSchema.Year"/>.</summary>
    public List<long?> YearNumber { get; }

    /// <summary>Tells Lucene that its segment will have the fields. Comes before anything of the document's paper.</summary>
    public void Declare(Document document)
    {
        if (Record.Count > 0) return;
        foreach (var stream in streams) stream.Declare(document);
        foreach (var field in declared) document.Add(field);
    }

    /// <summary>Ends a paper.</summary>
    public void EndPaper()
    {
        foreach (var field in terms.Values) field.EndPaper();
    }

    /// <summary>Lets go of everything.</summary>
    public void Dispose()
    {
        foreach (var field in terms.Values) field.Dispose();
        foreach (var stream in streams) stream.Dispose();
    }

    private Occurrences Positional(string name) => Begin(name, IndexSchema.Positional, withPositions: true);

    private Occurrences Plain(string name) => Begin(name, IndexSchema.Unranked, withPositions: false);

    private Occurrences Begin(string name, FieldType type, bool withPositions)
    {
        streams.Add(new TermStream(name, type));
        return terms[name] = new Occurrences(Path.Combine(folder, $"{name}.inverted"), withPositions);
    }

    private List<long?> Column(string name)
    {
        declared.Add(new NumericDocValuesField(name, 0));
        return numbers[name] = [];
    }
}
