using System.Collections.Concurrent;
using System.Globalization;
using Lucene.Net.Index;
using SearchPortal.Indexing;

namespace SearchPortal.Searching;

/// <summary>What is needed of every document at the speed of memory: facets, order, and where its record is. Read once when a generation is opened.</summary>
internal sealed class DocumentColumns
{
    private readonly FacetColumn[] facets;
    private readonly long[] records;
    private readonly (uint NameHash, int Age)[] secondLook;
    private readonly ConcurrentStack<FacetTally> tallies = [];

    /// <summary>Reads the doc values of a generation's segments; null is an index without documents.</summary>
    /// <param name="leaf">The segments as one.</param>
    /// <param name="authors">Labels of authors, which begin with their ids; null when there are no documents.</param>
    public DocumentColumns(AtomicReader? leaf, LabelFile? authors)
    {
        Count = leaf?.MaxDoc ?? 0;
        facets =
        [
            FacetColumn.ReadSingle(leaf, IndexSchema.Venue),
            FacetColumn.ReadYears(leaf, IndexSchema.Year),
            FacetColumn.ReadMultiple(leaf, IndexSchema.AuthorId, authors).Ranked(),
            FacetColumn.ReadMultiple(leaf, IndexSchema.Topic).Ranked(),
            FacetColumn.ReadSingle(leaf, IndexSchema.Type),
        ];
        Has = FacetColumn.ReadMultiple(leaf, IndexSchema.Has);
        records = Numbers(leaf, IndexSchema.Record, number => number);
        uint[] names = Numbers(leaf, IndexSchema.NameHash, number => (uint)number);
        Names = new HashedNames([.. names, .. Numbers(leaf, IndexSchema.KeyHash, number => (uint)number)]);
        int[] years = [.. this[FacetField.Year].Values.All().Select(year => int.Parse(year, CultureInfo.InvariantCulture))];
        secondLook = [.. names.Select((name, doc) => (name, this[FacetField.Year].Single(doc) is int ordinal and >= 0 ? years[^1] - years[ordinal] : -1))];
        Order = new DocumentOrder(leaf, this[FacetField.Year]);
        Traits = new TraitColumn(this[FacetField.Venue], this[FacetField.Year], this[FacetField.Type], Has);
    }

    /// <summary>One past the last document's number; removed documents keep theirs.</summary>
    public int Count { get; }

    /// <summary>Link kinds.</summary>
    public FacetColumn Has { get; }

    /// <summary>What documents have one of, together.</summary>
    public TraitColumn Traits { get; }

    /// <summary>Ranks of documents by year, title and key.</summary>
    public DocumentOrder Order { get; }

    /// <summary>How many facets there are.</summary>
    public int Fields => facets.Length;

    /// <summary>The column of a facet.</summary>
    public FacetColumn this[FacetField field] => facets[(int)field];

    /// <summary>Hash of the name before the title's colon, see <see cref="WordSequences.HashOfName"/>, and years between a document and the newest; -1 when it has no year.</summary>
    public (uint NameHash, int Age) SecondLook(int doc) => secondLook[doc];

    /// <summary>All of them, and those of keys.</summary>
    public HashedNames Names { get; }

    /// <summary>Lends an empty tally.</summary>
    public FacetTally RentTally() => tallies.TryPop(out var free) ? free : new FacetTally(this);

    /// <summary>Takes a tally back.</summary>
    public void Return(FacetTally rented)
    {
        rented.Clear();
        tallies.Push(rented);
    }

    /// <summary>Offset of a document's record.</summary>
    public long Record(int doc) => records[doc];

    private static T[] Numbers<T>(AtomicReader? leaf, string field, Func<long, T> convert)
    {
        var numbers = new T[leaf?.MaxDoc ?? 0];
        if (leaf?.GetNumericDocValues(field) is NumericDocValues values)
            for (int doc = 0; doc < numbers.Length; doc++) numbers[doc] = convert(values.Get(doc));
        return numbers;
    }
}
