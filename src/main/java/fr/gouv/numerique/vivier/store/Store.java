// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store;

import fr.gouv.numerique.vivier.domain.shared.IdGenerator;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.store.engine.Context;
import fr.gouv.numerique.vivier.store.engine.Database;
import fr.gouv.numerique.vivier.store.engine.Schema;
import fr.gouv.numerique.vivier.store.engine.StoreException;
import fr.gouv.numerique.vivier.store.engine.StoreLocation;
import fr.gouv.numerique.vivier.store.engine.StoreUnavailable;
import fr.gouv.numerique.vivier.store.engine.Touched;

import org.jooq.DSLContext;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * An open store. Work is handed a {@link Session}; a write is one transaction, kept whole or not at
 * all, and one write runs at a time. Reads see what was last committed, also while a write runs.
 *
 * <p>Thread-safe. A thread at work in here must never be interrupted: H2 closes its file for good
 * when one is.
 */
public final class Store implements AutoCloseable {
    private static final Settings SETTINGS =
            new Settings()
                    .withRenderSchema(false)
                    .withExecuteWithOptimisticLocking(true)
                    // Values of people would be in it.
                    .withExecuteLogging(false);

    private final Database database;
    private final StoreLocation location;
    private final Clock clock;
    private final IdGenerator ids;
    private final String actor;
    private final ReentrantLock writing = new ReentrantLock();
    private final List<Consumer<Set<TalentId>>> talentListeners = new CopyOnWriteArrayList<>();

    private Store(
            Database database, StoreLocation location, Clock clock, IdGenerator ids, String actor) {
        this.database = database;
        this.location = location;
        this.clock = clock;
        this.ids = ids;
        this.actor = actor;
    }

    /**
     * Opens a store, making it if it does not exist, and brings its tables up to date.
     *
     * @param actor who works with it, for the log
     */
    public static Store open(StoreLocation location, Clock clock, IdGenerator ids, String actor)
            throws StoreUnavailable {
        Database database = Database.connect(location);
        try {
            Schema.update(database, location, clock);
        } catch (StoreUnavailable | RuntimeException e) {
            database.close();
            throw e;
        }
        return new Store(database, location, clock, ids, actor);
    }

    public StoreLocation location() {
        return location;
    }

    public <T> T read(Function<Session, T> work) {
        try (Connection connection = database.connection()) {
            return work.apply(session(connection, new Touched()));
        } catch (DataAccessException e) {
            throw StoreException.of(e);
        } catch (SQLException e) {
            throw StoreException.of(e);
        }
    }

    /** Runs the work and commits; any exception takes everything back and is passed on. */
    public <T> T write(Function<Session, T> work) {
        writing.lock();
        try (Connection connection = database.connection()) {
            connection.setAutoCommit(false);
            try {
                Touched touched = new Touched();
                T result = work.apply(session(connection, touched));
                connection.commit();
                database.settle(connection);
                tell(touched.talents());
                return result;
            } catch (RuntimeException | Error e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (DataAccessException e) {
            throw StoreException.of(e);
        } catch (SQLException e) {
            throw StoreException.of(e);
        } finally {
            writing.unlock();
        }
    }

    private void tell(Set<TalentId> talents) {
        if (!talents.isEmpty()) {
            talentListeners.forEach(listener -> listener.accept(talents));
        }
    }

    /**
     * Calls the listener after every write with the talents that were written or taken away, on the
     * thread that wrote. What others write into a shared database is not told.
     */
    public void onTalentsWritten(Consumer<Set<TalentId>> listener) {
        talentListeners.add(listener);
    }

    /** Whether others may write into it at the same time. */
    public boolean isShared() {
        return location instanceof StoreLocation.PostgreSql;
    }

    /** Runs the work as a write and then takes everything back: what would happen, exactly. */
    public <T> T rehearse(Function<Session, T> work) {
        try {
            return write(
                    session -> {
                        throw new Rehearsed(work.apply(session));
                    });
        } catch (Rehearsed rehearsed) {
            // The object inside is what this very call put there.
            @SuppressWarnings("unchecked")
            T result = (T) rehearsed.result;
            return result;
        }
    }

    private Session session(Connection connection, Touched touched) {
        DSLContext dsl = DSL.using(connection, database.dialect(), SETTINGS);
        return new Session(new Context(dsl, clock, ids, actor, touched));
    }

    @Override
    public void close() {
        database.close();
    }

    /** Carries a result out of a transaction that is rolled back. */
    private static final class Rehearsed extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Object result;

        Rehearsed(Object result) {
            super(null, null, false, false);
            this.result = result;
        }
    }
}
