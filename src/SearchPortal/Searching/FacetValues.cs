using Lucene.Net.Index;
using Lucene.Net.Util;

namespace SearchPortal.Searching;

/// <summary>The distinct values of a facet, numbered in ascending order. Few of them stand in memory; many stay in the index.</summary>
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

    /// <summary>Values of a field's doc values.</summary>
    public static FacetValues Of(AtomicReader? leaf, string field) => leaf?.GetSortedSetDocValues(field) is null ? new InMemory([]) : new InIndex(leaf, field);

    /// <summary>Some of the values, numbered anew.</summary>
    /// <param name="all">All of them.</param>
    /// <param name="chosen">Ordinals of those meant, ascending.</param>
    public static FacetValues Some(FacetValues all, int[] chosen) => new Chosen(all, chosen);

    private sealed class Chosen(FacetValues all, int[] chosen) : FacetValues
    {
        public override int Count => chosen.Length;

        public override string this[int ordinal] => all[chosen[ordinal]];

        public override IEnumerable<string> All()
        {
            int next = 0;
            foreach (var (ordinal, value) in all.All().Index())
            {
                if (next == chosen.Length) break;
                if (ordinal != chosen[next]) continue;
                next++;
                yield return value;
            }
        }

        public override int Find(string value)
        {
            int found = all.Find(value);
            if (found >= 0) return Array.BinarySearch(chosen, found);
            int next = Array.BinarySearch(chosen, ~found);
            return next >= 0 ? ~next : next;
        }
    }

    private sealed class InMemory(string[] values) : FacetValues
    {
        public override int Count => values.Length;

        public override string this[int ordinal] => values[ordinal];

        public override IEnumerable<string> All() => values;

        public override int Find(string value) => Array.BinarySearch(values, value, StringComparer.Ordinal);
    }

    private sealed class InIndex(AtomicReader leaf, string name) : FacetValues
    {
        // Lucene keeps one instance a thread.
        private SortedSetDocValues Sorted => leaf.GetSortedSetDocValues(name);

        public override int Count { get; } = (int)leaf.GetSortedSetDocValues(name).ValueCount;

        public override string this[int ordinal]
        {
            get
            {
                var bytes = new BytesRef();
                Sorted.LookupOrd(ordinal, bytes);
                return bytes.Utf8ToString();
            }
        }

        public override IEnumerable<string> All()
        {
            var terms = Sorted.GetTermsEnum();
            while (terms.MoveNext()) yield return terms.Term.Utf8ToString();
        }

        public override int Find(string value)
        {
            long found = Sorted.LookupTerm(new BytesRef(value));
            return (int)found;
        }
    }
}
