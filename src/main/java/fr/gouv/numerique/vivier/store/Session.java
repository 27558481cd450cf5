// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store;

import fr.gouv.numerique.vivier.store.application.AgendaRepository;
import fr.gouv.numerique.vivier.store.application.ApplicationRepository;
import fr.gouv.numerique.vivier.store.application.SnapshotRepository;
import fr.gouv.numerique.vivier.store.document.DocumentRepository;
import fr.gouv.numerique.vivier.store.document.HouseTemplateRepository;
import fr.gouv.numerique.vivier.store.document.RegisterRepository;
import fr.gouv.numerique.vivier.store.document.RenditionRepository;
import fr.gouv.numerique.vivier.store.document.SignedCopyRepository;
import fr.gouv.numerique.vivier.store.document.SigningRepository;
import fr.gouv.numerique.vivier.store.document.TextRepository;
import fr.gouv.numerique.vivier.store.engine.Context;
import fr.gouv.numerique.vivier.store.engine.LogRepository;
import fr.gouv.numerique.vivier.store.followup.ItemRepository;
import fr.gouv.numerique.vivier.store.history.UndoRepository;
import fr.gouv.numerique.vivier.store.identity.AddressRepository;
import fr.gouv.numerique.vivier.store.identity.BelongingsRepository;
import fr.gouv.numerique.vivier.store.identity.DistinctPairRepository;
import fr.gouv.numerique.vivier.store.identity.MergeRepository;
import fr.gouv.numerique.vivier.store.identity.PersonRepository;
import fr.gouv.numerique.vivier.store.intake.ChangeRepository;
import fr.gouv.numerique.vivier.store.intake.HistoryRepository;
import fr.gouv.numerique.vivier.store.intake.ImportRepository;
import fr.gouv.numerique.vivier.store.intake.MappingRepository;
import fr.gouv.numerique.vivier.store.mission.MissionRepository;
import fr.gouv.numerique.vivier.store.news.NewsRepository;
import fr.gouv.numerique.vivier.store.plan.KeptPlanRepository;
import fr.gouv.numerique.vivier.store.privacy.HeldRepository;
import fr.gouv.numerique.vivier.store.quality.MessageRepository;
import fr.gouv.numerique.vivier.store.question.QuestionRepository;
import fr.gouv.numerique.vivier.store.reference.ReferenceRepository;
import fr.gouv.numerique.vivier.store.report.FigureRepository;
import fr.gouv.numerique.vivier.store.search.SavedSearchRepository;
import fr.gouv.numerique.vivier.store.sending.MailingRepository;
import fr.gouv.numerique.vivier.store.settings.DocumentLookRepository;
import fr.gouv.numerique.vivier.store.settings.DocumentRulesRepository;
import fr.gouv.numerique.vivier.store.settings.SettingsRepository;
import fr.gouv.numerique.vivier.store.settings.WeightsRepository;
import fr.gouv.numerique.vivier.store.talent.TalentRepository;

import java.time.Instant;

/** The store as seen from inside one piece of work. Not to be kept after it. */
public final class Session {
    private final Context context;

    Session(Context context) {
        this.context = context;
    }

    public TalentRepository talents() {
        return new TalentRepository(context);
    }

    public MissionRepository missions() {
        return new MissionRepository(context);
    }

    public ApplicationRepository applications() {
        return new ApplicationRepository(context);
    }

    public SnapshotRepository snapshots() {
        return new SnapshotRepository(context);
    }

    public AgendaRepository agenda() {
        return new AgendaRepository(context);
    }

    public FigureRepository figures() {
        return new FigureRepository(context);
    }

    public DocumentRepository documents() {
        return new DocumentRepository(context);
    }

    public TextRepository texts() {
        return new TextRepository(context);
    }

    public SigningRepository signing() {
        return new SigningRepository(context);
    }

    public SignedCopyRepository signedCopies() {
        return new SignedCopyRepository(context);
    }

    public RenditionRepository renditions() {
        return new RenditionRepository(context);
    }

    public HouseTemplateRepository houseTemplates() {
        return new HouseTemplateRepository(context);
    }

    public RegisterRepository register() {
        return new RegisterRepository(context);
    }

    public ImportRepository imports() {
        return new ImportRepository(context);
    }

    public ChangeRepository changes() {
        return new ChangeRepository(context);
    }

    public HistoryRepository importHistory() {
        return new HistoryRepository(context);
    }

    public MappingRepository mappings() {
        return new MappingRepository(context);
    }

    public AddressRepository addresses() {
        return new AddressRepository(context);
    }

    public DistinctPairRepository distinctPairs() {
        return new DistinctPairRepository(context);
    }

    public MergeRepository merges() {
        return new MergeRepository(context);
    }

    public PersonRepository people() {
        return new PersonRepository(context);
    }

    public BelongingsRepository belongings() {
        return new BelongingsRepository(context);
    }

    public SavedSearchRepository savedSearches() {
        return new SavedSearchRepository(context);
    }

    public KeptPlanRepository keptPlans() {
        return new KeptPlanRepository(context);
    }

    public SettingsRepository settings() {
        return new SettingsRepository(context);
    }

    public DocumentRulesRepository documentRules() {
        return new DocumentRulesRepository(context);
    }

    public WeightsRepository weights() {
        return new WeightsRepository(context);
    }

    public DocumentLookRepository documentLook() {
        return new DocumentLookRepository(context);
    }

    public HeldRepository held() {
        return new HeldRepository(context);
    }

    public ReferenceRepository references() {
        return new ReferenceRepository(context);
    }

    public MessageRepository messages() {
        return new MessageRepository(context);
    }

    public ItemRepository items() {
        return new ItemRepository(context);
    }

    public NewsRepository news() {
        return new NewsRepository(context);
    }

    public MailingRepository mailings() {
        return new MailingRepository(context);
    }

    public QuestionRepository questions() {
        return new QuestionRepository(context);
    }

    public UndoRepository undo() {
        return new UndoRepository(context);
    }

    public LogRepository log() {
        return new LogRepository(context);
    }

    /** This moment, as finely as both databases keep it. */
    public Instant now() {
        return context.now();
    }

    /** Who is at work. */
    public String actor() {
        return context.actor();
    }
}
