using Lucene.Net.Codecs;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace SearchPortal.Indexing;

/// <summary>
/// Lucene's own format, with fields that do not come by way of its documents: when a segment is written they are put beside the others. Lucene
/// takes twice as long to invert them, and what is written is the same.
/// </summary>
/// <param name="terms">Terms by field. A segment's first document has each of them, without terms, so that Lucene knows them.</param>
/// <param name="numbers">Numbers by field, one for each paper of the segment; null for none. A segment's first document has each of them, with any number.</param>
[CodecName(Format)]
internal sealed class InvertedCodec(IReadOnlyDictionary<string, Occurrences> terms, IReadOnlyDictionary<string, List<long?>> numbers) : FilterCodec(ForName(Format))
{
    /// <summary>Readers look it up under this name and find Lucene's.</summary>
    private const string Format = "Lucene46";

    /// <inheritdoc/>
    public override PostingsFormat PostingsFormat { get; } = new Postings(ForName(Format).PostingsFormat, terms);

    /// <inheritdoc/>
    public override DocValuesFormat DocValuesFormat { get; } = new Columns(ForName(Format).DocValuesFormat, numbers);

    private static void Require(string field, int papers, SegmentWriteState state)
    {
        if (papers != state.SegmentInfo.DocCount)
            throw new InvalidOperationException($"a segment has {state.SegmentInfo.DocCount} papers, and {papers} have been counted of the field {field}");
    }

    /// <summary>Whether a segment is written that no other one goes into.</summary>
    private static bool IsNew(SegmentWriteState state) => state.Context.Context == IOContext.UsageContext.FLUSH;

    [PostingsFormatName("PerField40")]
    private sealed class Postings(PostingsFormat lucene, IReadOnlyDictionary<string, Occurrences> terms) : PostingsFormat
    {
        public override FieldsConsumer FieldsConsumer(SegmentWriteState state)
        {
            var consumer = lucene.FieldsConsumer(state);
            if (!IsNew(state)) return consumer;
            try
            {
                foreach (var (name, occurrences) in terms)
                {
                    Require(name, occurrences.Papers, state);
                    occurrences.WriteTo(() => consumer.AddField(state.FieldInfos.FieldInfo(name)));
                }
                return consumer;
            }
            catch
            {
                consumer.Dispose();
                throw;
            }
        }

        public override FieldsProducer FieldsProducer(SegmentReadState state) => lucene.FieldsProducer(state);
    }

    [DocValuesFormatName("PerFieldDV40")]
    private sealed class Columns(DocValuesFormat lucene, IReadOnlyDictionary<string, List<long?>> numbers) : DocValuesFormat
    {
        public override DocValuesConsumer FieldsConsumer(SegmentWriteState state) =>
            IsNew(state) ? new ColumnWriter(lucene.FieldsConsumer(state), numbers, state) : lucene.FieldsConsumer(state);

        public override DocValuesProducer FieldsProducer(SegmentReadState state) => lucene.FieldsProducer(state);
    }

    /// <summary>Writes the numbers in place of Lucene's.</summary>
    private sealed class ColumnWriter(DocValuesConsumer lucene, IReadOnlyDictionary<string, List<long?>> numbers, SegmentWriteState state) : DocValuesConsumer
    {
        public override void AddNumericField(FieldInfo field, IEnumerable<long?> values)
        {
            if (!numbers.TryGetValue(field.Name, out var known))
            {
                lucene.AddNumericField(field, values);
                return;
            }
            Require(field.Name, known.Count, state);
            lucene.AddNumericField(field, known);
            known.Clear();
        }

        public override void AddBinaryField(FieldInfo field, IEnumerable<BytesRef> values) => lucene.AddBinaryField(field, values);

        public override void AddSortedField(FieldInfo field, IEnumerable<BytesRef> values, IEnumerable<long?> docToOrd) => lucene.AddSortedField(field, values, docToOrd);

        public override void AddSortedSetField(FieldInfo field, IEnumerable<BytesRef> values, IEnumerable<long?> docToOrdCount, IEnumerable<long?> ords) =>
            lucene.AddSortedSetField(field, values, docToOrdCount, ords);

        protected override void Dispose(bool disposing)
        {
            if (disposing) lucene.Dispose();
        }
    }
}
