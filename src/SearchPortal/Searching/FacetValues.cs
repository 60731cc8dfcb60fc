using SearchPortal.Indexing;

namespace SearchPortal.Searching;

/// <summary>The distinct values of a facet, numbered in ascending order. Few of them stand in memory; those of authors stay in the file of their labels.</summary>
internal abstract class FacetValues
{
    private FacetValues() { }

    /// <summary>How many.</summary>
    public abstract int Count { get; }

    /// <summary>The value of an ordinal, 0 to <see cref="Count"/> - 1.</summary>
    public abstract string this[int ordinal] { get; }

    /// <summary>The ordinal of a value; when there is none, the complement of where it would stand.</summary>
    public abstract int Find(string value);

    /// <summary>All of them in their order, which is much faster than one by one.</summary>
    public abstract IEnumerable<string> All();

    /// <summary>Values in memory, ascending.</summary>
    public static FacetValues Of(string[] values) => new InMemory(values);

    /// <summary>Values that records of labels begin with, in the records' order.</summary>
    public static FacetValues Of(LabelFile labels) => new InLabels(labels);

    private sealed class InMemory(string[] values) : FacetValues
    {
        private static readonly Comparer<string> Order = Comparer<string>.Create(Ordinals.Compare);

        public override int Count => values.Length;

        public override string this[int ordinal] => values[ordinal];

        public override IEnumerable<string> All() => values;

        public override int Find(string value) => Array.BinarySearch(values, value, Order);
    }

    private sealed class InLabels(LabelFile labels) : FacetValues
    {
        public override int Count { get; } = labels.Count;

        public override string this[int ordinal] => new RecordReader(labels[ordinal]).Required();

        public override IEnumerable<string> All() => Enumerable.Range(0, Count).Select(ordinal => this[ordinal]);

        public override int Find(string value)
        {
            int low = 0, high = Count - 1;
            while (low <= high)
            {
                int middle = (low + high) / 2;
                int order = Ordinals.Compare(this[middle], value);
                if (order == 0) return middle;
                if (order < 0) low = middle + 1;
                else high = middle - 1;
            }
            return ~low;
        }
    }
}
